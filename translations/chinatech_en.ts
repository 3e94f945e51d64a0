<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>CommandLine</name>
        <message>
            <source>“chinatech help” shows what can be typed.</source>
            <translation>“chinatech help” shows what can be typed.</translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>Open the window</translation>
        </message>
        <message>
            <source>Show the options and arguments of a verb</source>
            <translation>Show the options and arguments of a verb</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>wrong usage</source>
            <translation>wrong usage</translation>
        </message>
        <message>
            <source>network</source>
            <translation>network</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>done in part</source>
            <translation>done in part</translation>
        </message>
        <message>
            <source>China Tech Dashboard: Chinese technology shares, compared</source>
            <translation>China Tech Dashboard: Chinese technology shares, compared</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Usage</translation>
        </message>
        <message>
            <source>Options of every verb and of the window</source>
            <translation>Options of every verb and of the window</translation>
        </message>
        <message>
            <source>Exit codes</source>
            <translation>Exit codes</translation>
        </message>
        <message>
            <source>Prices come from sources for personal use. This is no investment advice.</source>
            <translation>Prices come from sources for personal use. This is no investment advice.</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Folder for everything the program writes</source>
            <translation>Folder for everything the program writes</translation>
        </message>
        <message>
            <source>Day whose knowledge the figures rest on</source>
            <translation>Day whose knowledge the figures rest on</translation>
        </message>
        <message>
            <source>Language of words, units and dates</source>
            <translation>Language of words, units and dates</translation>
        </message>
        <message>
            <source>How results are written</source>
            <translation>How results are written</translation>
        </message>
        <message>
            <source>Never use the network</source>
            <translation>Never use the network</translation>
        </message>
        <message>
            <source>Address that stands in for a feed's hosts (repeatable)</source>
            <translation>Address that stands in for a feed's hosts (repeatable)</translation>
        </message>
        <message>
            <source>No words on standard error</source>
            <translation>No words on standard error</translation>
        </message>
        <message>
            <source>Show this help</source>
            <translation>Show this help</translation>
        </message>
        <message>
            <source>Show the version</source>
            <translation>Show the version</translation>
        </message>
    </context>
    <context>
        <name>Missing</name>
        <message>
            <source>There is no data for it yet.</source>
            <translation>There is no data for it yet.</translation>
        </message>
        <message>
            <source>There is no close for exactly the base session.</source>
            <translation>There is no close for exactly the base session.</translation>
        </message>
        <message>
            <source>There is no close for exactly the end session.</source>
            <translation>There is no close for exactly the end session.</translation>
        </message>
        <message>
            <source>It was listed after the base day of the range.</source>
            <translation>It was listed after the base day of the range.</translation>
        </message>
        <message>
            <source>There has been no session since the base day yet.</source>
            <translation>There has been no session since the base day yet.</translation>
        </message>
        <message>
            <source>There is no exchange rate of that day or of the five days before.</source>
            <translation>There is no exchange rate of that day or of the five days before.</translation>
        </message>
        <message>
            <source>Dividends and splits are not known for the whole span.</source>
            <translation>Dividends and splits are not known for the whole span.</translation>
        </message>
        <message>
            <source>The exchange's calendar does not reach that day.</source>
            <translation>The exchange's calendar does not reach that day.</translation>
        </message>
        <message>
            <source>The oldest close is not known to be the listing's first.</source>
            <translation>The oldest close is not known to be the listing's first.</translation>
        </message>
        <message>
            <source>The newest close is five or more sessions old.</source>
            <translation>The newest close is five or more sessions old.</translation>
        </message>
        <message>
            <source>Sessions are missing inside the window.</source>
            <translation>Sessions are missing inside the window.</translation>
        </message>
        <message>
            <source>No number of shares is known by that day.</source>
            <translation>No number of shares is known by that day.</translation>
        </message>
        <message>
            <source>Shares and price are of different units.</source>
            <translation>Shares and price are of different units.</translation>
        </message>
        <message>
            <source>It is a private company: it has no share price.</source>
            <translation>It is a private company: it has no share price.</translation>
        </message>
        <message>
            <source>An index has no such figure.</source>
            <translation>An index has no such figure.</translation>
        </message>
    </context>
</TS>
