String log = new File(basedir, 'build.log').getText('UTF-8')

// Files lie where the command was given, and every line end is as it was.
assert new File(basedir, 'tw.txt').getText('UTF-8') == '村裡的頭髮\r\n安岳「之後」'
assert new File(basedir, 'hk.txt').getText('UTF-8') ==~ /村裏的頭髮\r\n安嶽.之後./
assert log =~ /\[INFO\] 2 lines, 13 characters, 0\.000 MB, [0-9.]+ s, in .*tw\.txt/

assert log.contains('[INFO] with no terms')
assert log =~ /\[INFO\] zh-Hant-TW +村裡的頭髮/
assert log =~ /\[INFO\] place +text +zh-Hant +zh-Hant-TW +zh-Hant-HK +decided as/
assert log =~ /\[INFO\] 1:\d +村?里/

assert log.contains('[ERROR] malformed.txt:2:1: invalid UTF-8: byte 0xB7 at offset 4;')
assert log.contains('1 problem, told above; nothing was written')

List<String> told = log.readLines().findAll { it =~ /^\[ERROR\] (site\.\w+: |faulty\.txt:|text: )/ }
assert told == [
    '[ERROR] site.in: there is no file none.txt; check its name, and the folder that you are in',
    '[ERROR] site.out: nothing says which file to write; add -Dsite.out=FILE; it may be the same',
    '[ERROR] site.to: no target "zh-TW"; did you mean "zh-Hant-TW"?',
    '[ERROR] faulty.txt:1:7: "安嶽" lacks its target; write: zh-Hant-TW:安嶽',
    '[ERROR] faulty.txt:3:1: there is no text to convert; write: text => zh-Hant-TW:form',
    '[ERROR] text: there is no text to explain; add -Dtext=…, or -Dsite.in=FILE',
]
assert log.contains('[INFO] nothing to decide: every character stays as it is')
assert log.contains('5 problems, told above; nothing was written')

assert basedir.list().findAll { it.endsWith('.txt') || it.endsWith('.part') } as Set == [
    'faulty.txt', 'hk.txt', 'in.txt', 'malformed.txt', 'terms.txt', 'tw.txt',
] as Set

assert new File(basedir, '.vscode/settings.json').getText('UTF-8').contains('"./.site/schema/digest.json"')
assert new File(basedir, '.site/schema/digest.json').getText('UTF-8').contains('"published"')
assert new File(basedir, '.idea/jsonSchemas.xml').exists()
def written = (log =~ /\[INFO\] (\d+) of (\d+) files written or changed/).collect { it[1..2] }
assert written.size() == 2 && written[0][0] == written[0][1] && written[1][0] == '0'
