String log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(basedir, 'out.txt').getText('UTF-8') == '安嶽的里程\n'
assert new File(basedir, 'none.txt').getText('UTF-8') == '安岳的里程\n'
assert !new File(basedir, 'target/site').exists()

assert log.contains('[INFO] with the terms of the site in content')
assert log.contains('[INFO] zh-Hant-TW  安嶽的里程')
assert log =~ /\[INFO\] 1 +安岳 +安嶽 +term/
