<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>%1 for %n day(s)</source>
        <translation>
            <numerusform>%1 for %n day</numerusform>
            <numerusform>%1 for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) long</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), hashes right</source>
        <translation>
            <numerusform>%n document, hashes right</numerusform>
            <numerusform>%n documents, hashes right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are in %1.</source>
        <translation>
            <numerusform>%n draft is in %1.</numerusform>
            <numerusform>%n drafts are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered</source>
        <translation>
            <numerusform>%n entered</numerusform>
            <numerusform>%n entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are in %1.</source>
        <translation>
            <numerusform>%n letter is in %1.</numerusform>
            <numerusform>%n letters are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), chain unbroken</source>
        <translation>
            <numerusform>%n line, chain unbroken</numerusform>
            <numerusform>%n lines, chain unbroken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines were not understood.</source>
        <translation>
            <numerusform>One more line was not understood.</numerusform>
            <numerusform>%n more lines were not understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not entered</source>
        <translation>
            <numerusform>%n not entered</numerusform>
            <numerusform>%n not entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than here</source>
        <translation>
            <numerusform>%n older than here</numerusform>
            <numerusform>%n older than here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed text(s) have no key any more: restore a backup.</source>
        <translation>
            <numerusform>%n sealed text has no key any more: restore a backup.</numerusform>
            <numerusform>%n sealed texts have no key any more: restore a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of this cycle are another evaluator&apos;s: the distribution is made by who evaluates them all.</source>
        <translation>
            <numerusform>%n sheet of this cycle is another evaluator&apos;s: the distribution is made by who evaluates them all.</numerusform>
            <numerusform>%n sheets of this cycle are another evaluator&apos;s: the distribution is made by who evaluates them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n taken out</numerusform>
            <numerusform>%n taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people.</source>
        <translation>
            <numerusform>At most %n person.</numerusform>
            <numerusform>At most %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least one time to be proposed, and at most %n.</source>
        <translation>
            <numerusform>Choose at least one time to be proposed, and at most %n.</numerusform>
            <numerusform>Choose at least one time to be proposed, and at most %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people: nothing is published.</source>
        <translation>
            <numerusform>Fewer than %n person: nothing is published.</numerusform>
            <numerusform>Fewer than %n people: nothing is published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No free time of %n minute(s).</source>
        <translation>
            <numerusform>No free time of %n minute.</numerusform>
            <numerusform>No free time of %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request received by mail with %n attachment(s)</source>
        <translation>
            <numerusform>Request received by mail with %n attachment</numerusform>
            <numerusform>Request received by mail with %n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is more than the %n day(s) that the office allows itself.</source>
        <translation>
            <numerusform>That is more than the day that the office allows itself.</numerusform>
            <numerusform>That is more than the %n days that the office allows itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office allows itself %n day(s).</source>
        <translation>
            <numerusform>The office allows itself %n day.</numerusform>
            <numerusform>The office allows itself %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can open %n sheet(s) of evaluation again.</source>
        <translation>
            <numerusform>You can open %n sheet of evaluation again.</numerusform>
            <numerusform>You can open %n sheets of evaluation again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::AdmissibilityCard</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaForm</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaPage</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::AgendaView</name>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation>
            <numerusform>%1: %n entry</numerusform>
            <numerusform>%1: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::AppController</name>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>In %n hour</numerusform>
            <numerusform>In %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::AppointmentDetail</name>
    <message numerus="yes">
        <source> · asked %n time(s) before</source>
        <translation>
            <numerusform> · asked once before</numerusform>
            <numerusform> · asked %n times before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::AppointmentListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::CalibrationChart</name>
    <message numerus="yes">
        <source>%1: %2 of %n sheets</source>
        <translation>
            <numerusform>%1: %2 of %n sheet</numerusform>
            <numerusform>%1: %2 of %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::CalibrationPane</name>
    <message numerus="yes">
        <source>%n sheets are another evaluator&apos;s and are not counted.</source>
        <translation>
            <numerusform>%n sheet is another evaluator&apos;s and is not counted.</numerusform>
            <numerusform>%n sheets are another evaluator&apos;s and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quota of top scores: %1 percent of %n sheets, %2 at most (%3); %4 are there.</source>
        <translation>
            <numerusform>Quota of top scores: %1 percent of %n sheet, %2 at most (%3); %4 are there.</numerusform>
            <numerusform>Quota of top scores: %1 percent of %n sheets, %2 at most (%3); %4 are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::CaseHeader</name>
    <message numerus="yes">
        <source>%n days for the notice of rejection</source>
        <translation>
            <numerusform>%n day for the notice of rejection</numerusform>
            <numerusform>%n days for the notice of rejection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>suspended %n days for integration</source>
        <translation>
            <numerusform>suspended %n day for integration</numerusform>
            <numerusform>suspended %n days for integration</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::CaseWords</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::CountBadge</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::CyclePane</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are not finished: the cycle is closed when each is.</source>
        <translation>
            <numerusform>%n sheet is not finished: the cycle is closed when each is.</numerusform>
            <numerusform>%n sheets are not finished: the cycle is closed when each is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::DraftTextPane</name>
    <message numerus="yes">
        <source>%n paragraph(s) the same</source>
        <translation>
            <numerusform>%n paragraph the same</numerusform>
            <numerusform>%n paragraphs the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::EvaluationListPane</name>
    <message numerus="yes">
        <source>%n people have no sheet yet.</source>
        <translation>
            <numerusform>%n person has no sheet yet.</numerusform>
            <numerusform>%n people have no sheet yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goals were due by %1: %n sheets are late.</source>
        <translation>
            <numerusform>The goals were due by %1: %n sheet is late.</numerusform>
            <numerusform>The goals were due by %1: %n sheets are late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::ManyLetters</name>
    <message numerus="yes">
        <source>%n letter(s) were written before.</source>
        <translation>
            <numerusform>%n letter was written before.</numerusform>
            <numerusform>%n letters were written before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were written.</source>
        <translation>
            <numerusform>%n letter was written.</numerusform>
            <numerusform>%n letters were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A letter for each of the %n case(s) of the list whose state it fits. Each is kept with its case, as one that is written alone.</source>
        <translation>
            <numerusform>A letter for the one case of the list, if its state fits. It is kept with its case, as one that is written alone.</numerusform>
            <numerusform>A letter for each of the %n cases of the list whose state it fits. Each is kept with its case, as one that is written alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::MissionListPane</name>
    <message numerus="yes">
        <source>%n missions</source>
        <translation>
            <numerusform>%n mission</numerusform>
            <numerusform>%n missions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::NewSheetForm</name>
    <message numerus="yes">
        <source>%n people have days of a contract in the year without a sheet.</source>
        <translation>
            <numerusform>%n person has days of a contract in the year without a sheet.</numerusform>
            <numerusform>%n people have days of a contract in the year without a sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::NotesCard</name>
    <message numerus="yes">
        <source>%n note(s) on this case and its applicant.</source>
        <translation>
            <numerusform>%n note on this case and its applicant.</numerusform>
            <numerusform>%n notes on this case and its applicant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::OrgChartView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::PagesView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::PathView</name>
    <message numerus="yes">
        <source>All the %n steps are done</source>
        <translation>
            <numerusform>The only step is done</numerusform>
            <numerusform>All the %n steps are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not begun, %n steps</source>
        <translation>
            <numerusform>Not begun, %n step</numerusform>
            <numerusform>Not begun, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::PatrocinioDetail</name>
    <message numerus="yes">
        <source>also open by %n others</source>
        <translation>
            <numerusform>also open by one other</numerusform>
            <numerusform>also open by %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::PatrocinioListPane</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::PatrocinioPage</name>
    <message numerus="yes">
        <source>Only the first %n messages were taken: drop the others afterwards.</source>
        <translation>
            <numerusform>Only the first message was taken: drop the others afterwards.</numerusform>
            <numerusform>Only the first %n messages were taken: drop the others afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::ScoresCard</name>
    <message numerus="yes">
        <source>No final score yet: %n scores are missing or do not hold.</source>
        <translation>
            <numerusform>No final score yet: %n score is missing or does not hold.</numerusform>
            <numerusform>No final score yet: %n scores are missing or do not hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::SetupUserStep</name>
    <message numerus="yes">
        <source>%n more characters</source>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::SignInPage</name>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffImportDialog</name>
    <message numerus="yes">
        <source>%1 — %n rows, read as %2, separated by %3</source>
        <translation>
            <numerusform>%1 — %n row, read as %2, separated by %3</numerusform>
            <numerusform>%1 — %n rows, read as %2, separated by %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out, each with its reason.</source>
        <translation>
            <numerusform>%n row is left out, with its reason.</numerusform>
            <numerusform>%n rows are left out, each with its reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <translation>
            <numerusform>%n row was written.</numerusform>
            <numerusform>%n rows were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A trial: nothing is written yet. “Import” would write %n rows.</source>
        <translation>
            <numerusform>A trial: nothing is written yet. “Import” would write %n row.</numerusform>
            <numerusform>A trial: nothing is written yet. “Import” would write %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffListPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffUnitsPane</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::StaffWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::StepsCard</name>
    <message numerus="yes">
        <source>%n things are missing for “%1”.</source>
        <translation>
            <numerusform>%n thing is missing for “%1”.</numerusform>
            <numerusform>%n things are missing for “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing in “%1”.</source>
        <translation>
            <numerusform>%n thing is missing in “%1”.</numerusform>
            <numerusform>%n things are missing in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gonfalone::YearView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
