<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en">
<context>
    <name>AddMembersSheet</name>
    <message numerus="yes">
        <source>%n member(s) added.</source>
        <translation>
            <numerusform>%n member added.</numerusform>
            <numerusform>%n members added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualReport</name>
    <message numerus="yes">
        <source>%n private note(s) of the year, which stay with you.</source>
        <translation>
            <numerusform>%n private note of the year, which stays with you.</numerusform>
            <numerusform>%n private notes of the year, which stay with you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n note(s) that this reader may not read: they are counted only.</source>
        <translation>
            <numerusform>The words of %n note that this reader may not read: it is counted only.</numerusform>
            <numerusform>The words of %n notes that this reader may not read: they are counted only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message numerus="yes">
        <source>%n are not marked yet.</source>
        <translation>
            <numerusform>%n is not marked yet.</numerusform>
            <numerusform>%n are not marked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests are not counted.</source>
        <translation>
            <numerusform>%n guest is not counted.</numerusform>
            <numerusform>%n guests are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked present.</source>
        <translation>
            <numerusform>%n person marked present.</numerusform>
            <numerusform>%n people marked present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message numerus="yes">
        <source>%n older one(s) are in the backups folder.</source>
        <translation>
            <numerusform>%n older one is in the backups folder.</numerusform>
            <numerusform>%n older ones are in the backups folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message numerus="yes">
        <source>%n expected.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n person expected.</numerusform>
            <numerusform>%n people expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) put off or withdrawn.</source>
        <translation>
            <numerusform>%n point put off or withdrawn.</numerusform>
            <numerusform>%n points put off or withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarRow</name>
    <message numerus="yes">
        <source>%n busy time(s)</source>
        <translation>
            <numerusform>%n busy time</numerusform>
            <numerusform>%n busy times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out</source>
        <translation>
            <numerusform>%n event left out</numerusform>
            <numerusform>%n events left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOverCard</name>
    <message numerus="yes">
        <source>%n items were taken over.</source>
        <translation>
            <numerusform>%n item was taken over.</numerusform>
            <numerusform>%n items were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open commitments</source>
        <translation>
            <numerusform>%n open commitment</numerusform>
            <numerusform>%n open commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n item(s) passed on to the meeting of {day}.</source>
        <translation>
            <numerusform>%n item passed on to the meeting of {day}.</numerusform>
            <numerusform>%n items passed on to the meeting of {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%n line(s) in the list</source>
        <translation>
            <numerusform>%n line in the list</numerusform>
            <numerusform>%n lines in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentColumns</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentsScreen</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommunitiesCard</name>
    <message numerus="yes">
        <source>See all %n communities</source>
        <translation>
            <numerusform>See the %n community</numerusform>
            <numerusform>See all %n communities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommunitiesScreen</name>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n community</numerusform>
            <numerusform>%n communities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommunityScreen</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n member(s) also sit in {community} at {time}: {people}.</source>
        <translation>
            <numerusform>%n member also sits in {community} at {time}: {people}.</numerusform>
            <numerusform>%n members also sit in {community} at {time}: {people}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsCard</name>
    <message numerus="yes">
        <source>%n in the next 30 days</source>
        <translation>
            <numerusform>%n in the next 30 days</numerusform>
            <numerusform>%n in the next 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>%n more in the calendar</numerusform>
            <numerusform>%n more in the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyYearSheet</name>
    <message numerus="yes">
        <source>Paint %n day(s)</source>
        <translation>
            <numerusform>Paint %n day</numerusform>
            <numerusform>Paint %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n private decision(s).</source>
        <translation>
            <numerusform>%n private decision.</numerusform>
            <numerusform>%n private decisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroyPersonSheet</name>
    <message numerus="yes">
        <source>%n other person(s) bear(s) this name: what was typed stays as it is, because nothing tells of whom it is.</source>
        <translation>
            <numerusform>%n other person bears this name: what was typed stays as it is, because nothing tells of whom it is.</numerusform>
            <numerusform>%n other people bear this name: what was typed stays as it is, because nothing tells of whom it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disposals</name>
    <message numerus="yes">
        <source>{kind}: kept %n year(s) after the end of their school year ({source}); up to {year} included.</source>
        <translation>
            <numerusform>{kind}: kept %n year after the end of their school year ({source}); up to {year} included.</numerusform>
            <numerusform>{kind}: kept %n years after the end of their school year ({source}); up to {year} included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n record(s) are due by the rules. Nothing goes before you confirm.</source>
        <translation>
            <numerusform>%n record is due by the rules. Nothing goes before you confirm.</numerusform>
            <numerusform>%n records are due by the rules. Nothing goes before you confirm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndSeriesSheet</name>
    <message numerus="yes">
        <source>End the series: remove %n meeting(s)</source>
        <translation>
            <numerusform>End the series: remove %n meeting</numerusform>
            <numerusform>End the series: remove %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportAllSheet</name>
    <message numerus="yes">
        <source>%n document(s) to write.</source>
        <translation>
            <numerusform>%n document to write.</numerusform>
            <numerusform>%n documents to write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left aside: their meeting is not held.</source>
        <translation>
            <numerusform>%n left aside: its meeting is not held.</numerusform>
            <numerusform>%n left aside: their meetings are not held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCalendarSheet</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in {file}.</source>
        <translation>
            <numerusform>%n meeting in {file}.</numerusform>
            <numerusform>%n meetings in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n file(s) are ready, one for each table.</source>
        <translation>
            <numerusform>%n file is ready, one for each table.</numerusform>
            <numerusform>%n files are ready, one for each table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message numerus="yes">
        <source>%n attendance(s) to confirm</source>
        <translation>
            <numerusform>%n attendance to confirm</numerusform>
            <numerusform>%n attendances to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) without a date</source>
        <translation>
            <numerusform>%n commitment without a date</numerusform>
            <numerusform>%n commitments without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) without a name</source>
        <translation>
            <numerusform>%n commitment without a name</numerusform>
            <numerusform>%n commitments without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not noted</source>
        <translation>
            <numerusform>%n decision not noted</numerusform>
            <numerusform>%n decisions not noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without follow-up</source>
        <translation>
            <numerusform>%n item without follow-up</numerusform>
            <numerusform>%n items without follow-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not marked</source>
        <translation>
            <numerusform>%n person not marked</numerusform>
            <numerusform>%n people not marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportAttendanceSheet</name>
    <message numerus="yes">
        <source>%n left undecided</source>
        <translation>
            <numerusform>%n left undecided</numerusform>
            <numerusform>%n left undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by hand left as they are</source>
        <translation>
            <numerusform>%n marked by hand left as it is</numerusform>
            <numerusform>%n marked by hand left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked from the report</source>
        <translation>
            <numerusform>%n person marked from the report</numerusform>
            <numerusform>%n people marked from the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCalendarSheet</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) added</source>
        <translation>
            <numerusform>%n meeting added</numerusform>
            <numerusform>%n meetings added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDaysSheet</name>
    <message numerus="yes">
        <source>Paint %n day(s)</source>
        <translation>
            <numerusform>Paint %n day</numerusform>
            <numerusform>Paint %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDirectorySheet</name>
    <message numerus="yes">
        <source>%n line(s) not taken</source>
        <translation>
            <numerusform>%n line not taken</numerusform>
            <numerusform>%n lines not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) added</source>
        <translation>
            <numerusform>%n organisation added</numerusform>
            <numerusform>%n organisations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message numerus="yes">
        <source>%n more address(es) left out.</source>
        <translation>
            <numerusform>%n more address left out.</numerusform>
            <numerusform>%n more addresses left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more doubtful line(s) left out.</source>
        <translation>
            <numerusform>%n more doubtful line left out.</numerusform>
            <numerusform>%n more doubtful lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) left out.</source>
        <translation>
            <numerusform>%n more line left out.</numerusform>
            <numerusform>%n more lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s).</source>
        <translation>
            <numerusform>%n new member.</numerusform>
            <numerusform>%n new members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) added</source>
        <translation>
            <numerusform>%n organisation added</numerusform>
            <numerusform>%n organisations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added.</source>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already complete</source>
        <translation>
            <numerusform>%n person already complete</numerusform>
            <numerusform>%n people already complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) completed with what was missing</source>
        <translation>
            <numerusform>%n person completed with what was missing</numerusform>
            <numerusform>%n people completed with what was missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) completed.</source>
        <translation>
            <numerusform>%n person completed.</numerusform>
            <numerusform>%n people completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) joined the community</source>
        <translation>
            <numerusform>%n person joined the community</numerusform>
            <numerusform>%n people joined the community</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message numerus="yes">
        <source>%n person(s) concerned.</source>
        <translation>
            <numerusform>%n person concerned.</numerusform>
            <numerusform>%n persons concerned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsTab</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) with a serious risk still wait for a notice.</source>
        <translation>
            <numerusform>%n incident with a serious risk still waits for a notice.</numerusform>
            <numerusform>%n incidents with a serious risk still wait for a notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogExportSheet</name>
    <message numerus="yes">
        <source>%n line(s) in {file}.</source>
        <translation>
            <numerusform>%n line in {file}.</numerusform>
            <numerusform>%n lines in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message numerus="yes">
        <source>%n older line(s): the export has them all.</source>
        <translation>
            <numerusform>%n older line: the export has it.</numerusform>
            <numerusform>%n older lines: the export has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Reading only: %n row(s) of the data could not be read and are not shown.</source>
        <translation>
            <numerusform>Reading only: %n row of the data could not be read and is not shown.</numerusform>
            <numerusform>Reading only: %n rows of the data could not be read and are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n address copied.</numerusform>
            <numerusform>%n addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have no address.</source>
        <translation>
            <numerusform>%n member has no address.</numerusform>
            <numerusform>%n members have no address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) removed from the community.</source>
        <translation>
            <numerusform>%n member removed from the community.</numerusform>
            <numerusform>%n members removed from the community.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Memberships</name>
    <message numerus="yes">
        <source>%n people are already members at that time: change the dates.</source>
        <translation>
            <numerusform>%n person is already a member at that time: change the dates.</numerusform>
            <numerusform>%n people are already members at that time: change the dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NormsSheet</name>
    <message numerus="yes">
        <source>%n person(s) accepted the present wording: a change makes a new version, to be accepted again.</source>
        <translation>
            <numerusform>%n person accepted the present wording: a change makes a new version, to be accepted again.</numerusform>
            <numerusform>%n people accepted the present wording: a change makes a new version, to be accepted again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NormsTab</name>
    <message numerus="yes">
        <source>%n member(s) accepted the norms.</source>
        <translation>
            <numerusform>%n member accepted the norms.</numerusform>
            <numerusform>%n members accepted the norms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n address copied.</numerusform>
            <numerusform>%n addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) will receive it.</source>
        <translation>
            <numerusform>%n member will receive it.</numerusform>
            <numerusform>%n members will receive it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Omissions</name>
    <message numerus="yes">
        <source>%n anonymous quote(s) shared with the group alone.</source>
        <translation>
            <numerusform>%n anonymous quote shared with the group alone.</numerusform>
            <numerusform>%n anonymous quotes shared with the group alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s).</source>
        <translation>
            <numerusform>%n commitment.</numerusform>
            <numerusform>%n commitments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) that are not shared with these readers.</source>
        <translation>
            <numerusform>%n decision that is not shared with these readers.</numerusform>
            <numerusform>%n decisions that are not shared with these readers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in what was typed, replaced by “{mark}”.</source>
        <translation>
            <numerusform>%n name in what was typed, replaced by “{mark}”.</numerusform>
            <numerusform>%n names in what was typed, replaced by “{mark}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that are not shared with these readers.</source>
        <translation>
            <numerusform>%n note that is not shared with these readers.</numerusform>
            <numerusform>%n notes that are not shared with these readers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the agenda without a note for these readers.</source>
        <translation>
            <numerusform>%n point of the agenda without a note for these readers.</numerusform>
            <numerusform>%n points of the agenda without a note for these readers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s).</source>
        <translation>
            <numerusform>%n private note.</numerusform>
            <numerusform>%n private notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n person(s), by name.</source>
        <translation>
            <numerusform>The attendance of %n person, by name.</numerusform>
            <numerusform>The attendance of %n people, by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The facilitator’s script of %n point(s).</source>
        <translation>
            <numerusform>The facilitator’s script of %n point.</numerusform>
            <numerusform>The facilitator’s scripts of %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n organisation(s) of too few people.</source>
        <translation>
            <numerusform>The figures of %n organisation of too few people.</numerusform>
            <numerusform>The figures of %n organisations of too few people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name(s) of %n facilitator(s).</source>
        <translation>
            <numerusform>The name of %n facilitator.</numerusform>
            <numerusform>The names of %n facilitators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name(s) of who took on %n commitment(s).</source>
        <translation>
            <numerusform>The name of who took on %n commitment.</numerusform>
            <numerusform>The names of those who took on %n commitments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The participation at %n meeting(s) of the school year.</source>
        <translation>
            <numerusform>The participation at %n meeting of the school year.</numerusform>
            <numerusform>The participation at %n meetings of the school year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %n earlier commitment(s).</source>
        <translation>
            <numerusform>What became of %n earlier commitment.</numerusform>
            <numerusform>What became of %n earlier commitments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was written for the members under %n point(s) of the agenda.</source>
        <translation>
            <numerusform>What was written for the members under %n point of the agenda.</numerusform>
            <numerusform>What was written for the members under %n points of the agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who had %n role(s) of the day.</source>
        <translation>
            <numerusform>Who had %n role of the day.</numerusform>
            <numerusform>Who had %n roles of the day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who shared %n note(s).</source>
        <translation>
            <numerusform>Who shared %n note.</numerusform>
            <numerusform>Who shared %n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n damaged file(s) set aside by an earlier restore could not be encrypted: delete the “damaged” folders in the data folder.</source>
        <translation>
            <numerusform>%n damaged file set aside by an earlier restore could not be encrypted: delete the “damaged” folders in the data folder.</numerusform>
            <numerusform>%n damaged files set aside by an earlier restore could not be encrypted: delete the “damaged” folders in the data folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationsScreen</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{records}: %n year(s)</source>
        <translation>
            <numerusform>{records}: %n year</numerusform>
            <numerusform>{records}: %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by hand</source>
        <translation>
            <numerusform>%n marked by hand</numerusform>
            <numerusform>%n marked by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the report</source>
        <translation>
            <numerusform>%n not in the report</numerusform>
            <numerusform>%n not in the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mark</source>
        <translation>
            <numerusform>%n to mark</numerusform>
            <numerusform>%n to mark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more will be left out</source>
        <translation>
            <numerusform>%n more will be left out</numerusform>
            <numerusform>%n more will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCommitmentsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message numerus="yes">
        <source>%n passage(s) name somebody with a name like yours. They may be about another person, so they are not told here; ask the person in charge.</source>
        <translation>
            <numerusform>%n passage names somebody with a name like yours. It may be about another person, so it is not told here; ask the person in charge.</numerusform>
            <numerusform>%n passages name somebody with a name like yours. They may be about another person, so they are not told here; ask the person in charge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that name somebody of the same name: read them before you answer.</source>
        <translation>
            <numerusform>%n passage that names somebody of the same name: read it before you answer.</numerusform>
            <numerusform>%n passages that name somebody of the same name: read them before you answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s), script(s) or draft(s).</source>
        <translation>
            <numerusform>%n private note, script or draft.</numerusform>
            <numerusform>%n private notes, scripts or drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message numerus="yes">
        <source>%n day(s) to paint</source>
        <translation>
            <numerusform>%n day to paint</numerusform>
            <numerusform>%n days to paint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSeriesSheet</name>
    <message numerus="yes">
        <source>Create %n meeting(s)</source>
        <translation>
            <numerusform>Create %n meeting</numerusform>
            <numerusform>Create %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n page(s) handed to the printer.</source>
        <translation>
            <numerusform>%n page handed to the printer.</numerusform>
            <numerusform>%n pages handed to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>%n form(s) not sent when the program closed.</source>
        <translation>
            <numerusform>%n form not sent when the program closed.</numerusform>
            <numerusform>%n forms not sent when the program closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>After %n minute without a key or a click</numerusform>
            <numerusform>After %n minutes without a key or a click</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolMenu</name>
    <message numerus="yes">
        <source>The item became %n items, one for each stage.</source>
        <translation>
            <numerusform>The item became %n item, one for each stage.</numerusform>
            <numerusform>The item became %n items, one for each stage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n could not</source>
        <translation>
            <numerusform>%n could not</numerusform>
            <numerusform>%n could not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%n claim(s) to send</source>
        <translation>
            <numerusform>%n claim to send</numerusform>
            <numerusform>%n claims to send</numerusform>
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
        <source>%n half day(s)</source>
        <translation>
            <numerusform>%n half day</numerusform>
            <numerusform>%n half days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s) to find</source>
        <translation>
            <numerusform>%n substitute to find</numerusform>
            <numerusform>%n substitutes to find</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n commitment(s) due or late.</source>
        <translation>
            <numerusform>%n commitment due or late.</numerusform>
            <numerusform>%n commitments due or late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>A notice remains to be sent, %n day(s) before</source>
        <translation>
            <numerusform>A notice remains to be sent, %n day before</numerusform>
            <numerusform>A notice remains to be sent, %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n cannot</numerusform>
            <numerusform>%n cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will come</source>
        <translation>
            <numerusform>%n will come</numerusform>
            <numerusform>%n will come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without reply</source>
        <translation>
            <numerusform>%n without reply</numerusform>
            <numerusform>%n without reply</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message numerus="yes">
        <source>%n request(s) about personal information should have been answered.</source>
        <translation>
            <numerusform>%n request about personal information should have been answered.</numerusform>
            <numerusform>%n requests about personal information should have been answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message numerus="yes">
        <source>%n commitments of earlier meetings to review</source>
        <translation>
            <numerusform>%n commitment of earlier meetings to review</numerusform>
            <numerusform>%n commitments of earlier meetings to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolCalendar</name>
    <message numerus="yes">
        <source>%n conditional day(s)</source>
        <translation>
            <numerusform>%n conditional day</numerusform>
            <numerusform>%n conditional days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of break</source>
        <translation>
            <numerusform>%n day of break</numerusform>
            <numerusform>%n days of break</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n holiday</numerusform>
            <numerusform>%n holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pedagogical day(s)</source>
        <translation>
            <numerusform>%n pedagogical day</numerusform>
            <numerusform>%n pedagogical days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolCalendarSheet</name>
    <message numerus="yes">
        <source>%n school day(s) left from August 25 to June 23.</source>
        <translation>
            <numerusform>%n school day left from August 25 to June 23.</numerusform>
            <numerusform>%n school days left from August 25 to June 23.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPlacePanel</name>
    <message numerus="yes">
        <source>%n copy(ies) there; the newest is of {moment}.</source>
        <translation>
            <numerusform>%n copy there, of {moment}.</numerusform>
            <numerusform>%n copies there; the newest is of {moment}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n chosen date(s)</source>
        <translation>
            <numerusform>%n chosen date</numerusform>
            <numerusform>%n chosen dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashing</source>
        <translation>
            <numerusform>%n clashing</numerusform>
            <numerusform>%n clashing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of the series moved.</source>
        <translation>
            <numerusform>%n meeting of the series moved.</numerusform>
            <numerusform>%n meetings of the series moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) planned: {community}.</source>
        <translation>
            <numerusform>%n meeting planned: {community}.</numerusform>
            <numerusform>%n meetings planned: {community}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The series is ended: %n meeting(s) removed.</source>
        <translation>
            <numerusform>The series is ended: %n meeting removed.</numerusform>
            <numerusform>The series is ended: %n meetings removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every %n months</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every %n weeks</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesMeetingSheet</name>
    <message numerus="yes">
        <source>%n meeting(s) of the series changed.</source>
        <translation>
            <numerusform>%n meeting of the series changed.</numerusform>
            <numerusform>%n meetings of the series changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%n more: see the list</source>
        <translation>
            <numerusform>%n more: see the list</numerusform>
            <numerusform>%n more: see the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotsSheet</name>
    <message numerus="yes">
        <source>%n calendar(s) known; the others are assumed to be free</source>
        <translation>
            <numerusform>%n calendar known; the others are assumed to be free</numerusform>
            <numerusform>%n calendars known; the others are assumed to be free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) without a person</source>
        <translation>
            <numerusform>%n calendar without a person</numerusform>
            <numerusform>%n calendars without a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message numerus="yes">
        <source>%n document(s) written.</source>
        <translation>
            <numerusform>%n document written.</numerusform>
            <numerusform>%n documents written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left aside.</source>
        <translation>
            <numerusform>%n left aside.</numerusform>
            <numerusform>%n left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written.</source>
        <translation>
            <numerusform>%n not written.</numerusform>
            <numerusform>%n not written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsButton</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TellingSheet</name>
    <message numerus="yes">
        <source>%n person(s) to note.</source>
        <translation>
            <numerusform>%n person to note.</numerusform>
            <numerusform>%n people to note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) told.</source>
        <translation>
            <numerusform>%n person told.</numerusform>
            <numerusform>%n people told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToPlanCard</name>
    <message numerus="yes">
        <source>%n community(ies)</source>
        <translation>
            <numerusform>%n community</numerusform>
            <numerusform>%n communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more among the communities</source>
        <translation>
            <numerusform>%n more among the communities</numerusform>
            <numerusform>%n more among the communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every %n weeks</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n meeting(s) this week</source>
        <translation>
            <numerusform>%n meeting this week</numerusform>
            <numerusform>%n meetings this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Try again in %n s</numerusform>
            <numerusform>Try again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>%n other meeting(s): see the list</source>
        <translation>
            <numerusform>%n other meeting: see the list</numerusform>
            <numerusform>%n other meetings: see the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>%n more in the calendar</numerusform>
            <numerusform>%n more in the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearReview</name>
    <message numerus="yes">
        <source>%n private note(s) of the year, which stay with you.</source>
        <translation>
            <numerusform>%n private note of the year, which stays with you.</numerusform>
            <numerusform>%n private notes of the year, which stay with you.</numerusform>
        </translation>
    </message>
</context>
</TS>
