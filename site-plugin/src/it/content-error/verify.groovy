String log = new File(basedir, 'build.log').getText('UTF-8')
File target = new File(basedir, 'target')

// Three runs in English failed; each tells everything, in the order of the files.
List<String> told = log.readLines().findAll { it.startsWith('[ERROR] content/') && !it.contains('；') }
assert told == [
    '[ERROR] content/glossary.yaml:3:3: unknown key "definiton"; did you mean "definition"?',
    '[ERROR] content/pages/welcome/zh.md:3:8: dead link: no page "other";'
            + ' remove the link or add what "page:other" names',
    '[ERROR] content/site.yaml:5:14: no section or page "welcom"; did you mean "welcome"?',
] * 3
assert log.count('3 problems in the site, told above; nothing was published') == 3

// The site of the run before them, and nothing half done beside it.
assert target.list().findAll { it.startsWith('site') || it.startsWith('fresh') } == ['site']
assert new File(target, 'site/en/welcome/index.html').getText('UTF-8').contains('clusters of Anyue')

// Each with its line, the place marked below it, and the name of the kind of problem.
assert log.count("""[ERROR] content/glossary.yaml:3:3: unknown key "definiton"; did you mean "definition"?
[ERROR]   3 |   definiton: {""") == 3
assert log.count('[ERROR]     |   ^^^^^^^^^ yaml.unknown-key') == 4

assert log.contains('[ERROR] content/glossary.yaml:3:3: 没有名为“definiton”的键；是不是“definition”？')
assert log.contains('网站有3个问题，见上；没有发布任何内容')
assert !log.contains('\tat ')

// For other programs.
def run = new groovy.json.JsonSlurper().parse(new File(target, 'problems.sarif')).runs[0]
assert run.results.size() == 3
assert run.results[0].ruleId == 'yaml.unknown-key'
assert run.results[0].locations[0].physicalLocation.artifactLocation.uri.endsWith('content/glossary.yaml')
assert run.results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text == 'definition'
