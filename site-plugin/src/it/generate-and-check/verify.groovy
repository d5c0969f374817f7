String log = new File(basedir, 'build.log').getText('UTF-8')
File site = new File(basedir, 'target/site')

// A newer JVM remarks on Maven's older libraries, in lines that begin with "WARNING:". Maven's own begin with a bracket.
List<String> silent = log.takeBefore('[INFO] Scanning for projects').readLines().findAll {
    !it.isBlank() && !it.startsWith('WARNING:')
}
assert silent.isEmpty()
assert log.count('[INFO] Scanning for projects') == 5

Set<String> pages = []
site.traverse(nameFilter: ~/.*\.html/) { pages << site.relativePath(it) }
assert pages == [
    '404.html',
    'en/404.html',
    'en/index.html',
    'en/welcome/index.html',
    'index.html',
    'zh-hans/404.html',
    'zh-hans/index.html',
    'zh-hans/welcome/index.html',
    'zh-hant-tw/404.html',
    'zh-hant-tw/index.html',
    'zh-hant-tw/welcome/index.html',
] as Set
assert new File(site, 'assets/site.css').isFile()
// Dictionaries and templates are found by the class loader that Maven gives to a plugin.
assert new File(site, 'zh-hans/welcome/index.html').getText('UTF-8').contains('<p>安岳的先进制造业集群。</p>')
assert new File(site, 'zh-hant-tw/welcome/index.html').getText('UTF-8').contains('<p>安岳的先進製造業集群。</p>')

assert log =~ /\[INFO\] 7 pages in 3 editions, [0-9.]+ s, in /
assert log =~ /\[INFO\] 7 pages in 3 editions are sound, [0-9.]+ s/
// Before it is accepted, a conversion that depends on context is a warning; the page for editors is not published.
assert log.contains('content/conversion/accepted.yaml (site:accept adds all)')
assert log =~ /\[INFO\] review .* conversions to review, /
assert log =~ /\[INFO\] accept .* conversions accepted, 0 lines deleted, in /
assert new File(basedir, 'content/conversion/accepted.yaml').getText('UTF-8').contains('\n- 制造业 => 製造業\n')
assert new File(basedir, 'target/site-review/conversion.html').isFile()

// The same for English that nobody has recorded. In this site's ledger one line is older than its Chinese: site:check
// says so, site:accept leaves the line as it is, and with site.translations it is mended.
assert log.contains('nobody has recorded yet which Chinese this English was made from')
assert log.contains('this English is older than its Chinese at line ')
assert log.count(' translations accepted, in ') == 2
assert log =~ /(?s) 1 translations accepted, in .* 1 translations accepted, in /
String translations = new File(basedir, 'content/translation/accepted.yaml').getText('UTF-8')
assert translations =~ /(?m)^- pages\/welcome [0-9a-f]{12}$/
assert translations =~ /(?m)^- pages\/welcome#older [0-9a-f]{12}$/
assert !translations.contains('0123456789ab')

assert log =~ /(?m)^site:generate$/
