String log = new File(basedir, 'build.log').getText('UTF-8')
File target = new File(basedir, 'target')

// Three runs failed; each tells everything, in the order of the files.
List<String> told = log.readLines().findAll { it.startsWith('[ERROR] content/') }
assert told == [
    '[ERROR] content/glossary.yaml:3:3: unknown key "definiton"; did you mean "definition"?',
    '[ERROR] content/pages/welcome/zh.md:3:3: dead link: no page "other";'
            + ' remove the link or add what "page:other" names',
    '[ERROR] content/site.yaml:5:14: no section or page "welcom"; did you mean "welcome"?',
] * 3
assert log.count('3 problems in the site, told above; nothing was published') == 3

// The site of the run before them, and nothing half done beside it.
assert target.list().findAll { it.startsWith('site') || it.startsWith('fresh') } == ['site']
assert new File(target, 'site/en/welcome/index.html').getText('UTF-8').contains('clusters of Anyue')
