String log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /\[INFO\] \d+ files of a new site are in /
assert log.contains('[INFO]   mvn site:generate ')
assert new File(basedir, 'content/site.yaml').getText('UTF-8').contains('title: {zh: "Xiaozhan", en: "Small"}')
assert log =~ /\[INFO\] \d+ pages in 4 editions are sound, /
assert !log.contains('[WARNING] content/')

assert new File(basedir, 'content/pages/contact/page.yaml').getText('UTF-8').contains('  en: "Contact"\n')
assert log.contains('[ERROR] content/pages/contact/zh.md:1:1: still to be written: ')
assert log.contains('[ERROR] content/pages/contact/zh.md: this file is here already;')
assert log.contains('[ERROR] pom.xml: this file is here already;')
assert log.contains('[INFO] mvn site:new -Dtype=TYPE -Dslug=NAME')

// Without templates of its own, with those in the archive of the engine.
File home = new File(basedir, 'target/site/zh-hant-tw/index.html')
assert home.isFile()
assert home.getText('UTF-8').contains('assets/css/site.css?v=')
assert new File(basedir, 'target/site/assets/js/site.js').isFile()
assert new File(basedir, 'other/site/.github/workflows/pages.yml').isFile()
assert new File(basedir, 'other/site/.gitignore').isFile()

assert new File(basedir, 'templates/pages/not-found.ftlh').getText('UTF-8').contains('msg("not-found.')
assert log.contains('[INFO] Written: templates/pages/not-found.ftlh')
assert log.contains('[INFO]   templates/pages/digest.ftlh\n')
assert log.contains('[INFO]   templates/pages/not-found.ftlh   (yours, but the same: it can be deleted)')
assert log.contains('[INFO]   src/main/assets/css/site.css/10-tokens.css\n')
assert log.contains('[ERROR] -Dfile: the theme has no file "pages/not-found.ftlh"; did you mean "templates/pages/not-found.ftlh"?')
