String log = new File(basedir, 'build.log').getText('UTF-8')
File site = new File(basedir, 'target/site')

// A newer JVM remarks on Maven's older libraries, in lines that begin with "WARNING:". Maven's own begin with a bracket.
List<String> silent = log.takeBefore('[INFO] Scanning for projects').readLines().findAll {
    !it.isBlank() && !it.startsWith('WARNING:')
}
assert silent.isEmpty()
assert log.count('[INFO] Scanning for projects') == 3

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
assert log =~ /(?m)^site:generate$/
