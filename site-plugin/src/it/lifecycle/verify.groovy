String log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /site-maven-plugin:.*:generate \(publish\) @ lifecycle|site:.*:generate \(publish\) @ lifecycle/
assert new File(basedir, 'target/site/index.html').isFile()
assert new File(basedir, 'target/site/en/welcome/index.html').isFile()
