<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About China Tech Dashboard</source>
        <translation>About China Tech Dashboard</translation>
    </message>
    <message>
        <source>China Tech Dashboard</source>
        <translation>China Tech Dashboard</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Version %1, Qt %2</translation>
    </message>
    <message>
        <source>Compares Chinese technology shares by exact closes, in Korean and English. Works without a network and without an account; nothing you enter leaves this machine.</source>
        <translation>Compares Chinese technology shares by exact closes, in Korean and English. Works without a network and without an account; nothing you enter leaves this machine.</translation>
    </message>
    <message>
        <source>Prices come from sources meant for personal use and may be late or wrong. Nothing here is investment advice.</source>
        <translation>Prices come from sources meant for personal use and may be late or wrong. Nothing here is investment advice.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Import market-data folder…</source>
        <translation>Import market-data folder…</translation>
    </message>
    <message>
        <source>Import CSV files…</source>
        <translation>Import CSV files…</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Open data folder</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Copy chart as image</source>
        <translation>Copy chart as image</translation>
    </message>
    <message>
        <source>Find company, screen or command…</source>
        <translation>Find company, screen or command…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Year to date</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 years</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 years</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Whole history</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Switch between light and dark</translation>
    </message>
    <message>
        <source>Switch between Korean and English</source>
        <translation>Switch between Korean and English</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Choose the as-of day…</source>
        <translation>Choose the as-of day…</translation>
    </message>
    <message>
        <source>Back to the newest session</source>
        <translation>Back to the newest session</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About China Tech Dashboard</source>
        <translation>About China Tech Dashboard</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Filter the table…</source>
        <translation>Filter the table…</translation>
    </message>
    <message>
        <source>Fetch prices now</source>
        <translation>Fetch prices now</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Work offline</translation>
    </message>
    <message>
        <source>Add a listing…</source>
        <translation>Add a listing…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Link the crosshairs of all charts</source>
        <translation>Link the crosshairs of all charts</translation>
    </message>
    <message>
        <source>Chart as a table…</source>
        <translation>Chart as a table…</translation>
    </message>
    <message>
        <source>Copy fact box</source>
        <translation>Copy fact box</translation>
    </message>
</context>
<context>
    <name>AddListingDialog</name>
    <message>
        <source>Add a listing</source>
        <translation>Add a listing</translation>
    </message>
    <message>
        <source>A code of Hong Kong, New York, Shanghai or Shenzhen: 9988, 0700.HK, BABA, 600519.SS. A feed is asked whether it exists.</source>
        <translation>A code of Hong Kong, New York, Shanghai or Shenzhen: 9988, 0700.HK, BABA, 600519.SS. A feed is asked whether it exists.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the listing</source>
        <translation>Code of the listing</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Asking the feeds about %1…</source>
        <translation>Asking the feeds about %1…</translation>
    </message>
    <message>
        <source>Last price %1, %2, from %3</source>
        <translation>Last price %1, %2, from %3</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Importing %1.</source>
        <translation>Importing %1.</translation>
    </message>
    <message>
        <source>The screens stay as they are until it is done.</source>
        <translation>The screens stay as they are until it is done.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The files were imported, but cannot be shown.</source>
        <translation>The files were imported, but cannot be shown.</translation>
    </message>
    <message>
        <source>The import failed; nothing was imported.</source>
        <translation>The import failed; nothing was imported.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 row(s).</source>
        <translation>
            <numerusform>Imported %1 row.</numerusform>
            <numerusform>Imported %1 rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) or file(s) were kept out.</source>
        <translation>
            <numerusform>%1 row or file was kept out.</numerusform>
            <numerusform>%1 rows or files were kept out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screens stay as they are.</source>
        <translation>The screens stay as they are.</translation>
    </message>
</context>
<context>
    <name>AsOfPopover</name>
    <message>
        <source>As-of day</source>
        <translation>As-of day</translation>
    </message>
    <message>
        <source>Every screen shows what was known at the close of this day.</source>
        <translation>Every screen shows what was known at the close of this day.</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Newest: %1</translation>
    </message>
    <message>
        <source>Newest session</source>
        <translation>Newest session</translation>
    </message>
    <message>
        <source>The store knows %1 to %2.</source>
        <translation>The store knows %1 to %2.</translation>
    </message>
    <message>
        <source>That is not a date. Write it as 2025-03-07.</source>
        <translation>That is not a date. Write it as 2025-03-07.</translation>
    </message>
</context>
<context>
    <name>AxisClosureText</name>
    <message>
        <source>Hong Kong closed</source>
        <translation>Hong Kong closed</translation>
    </message>
    <message>
        <source>New York closed</source>
        <translation>New York closed</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 closed</translation>
    </message>
</context>
<context>
    <name>BackupControl</name>
    <message>
        <source>Back up the store</source>
        <translation>Back up the store</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Backups (*.sqlite)</translation>
    </message>
    <message>
        <source>No backup was written.</source>
        <translation>No backup was written.</translation>
    </message>
    <message>
        <source>Backed up: %1, %2.</source>
        <translation>Backed up: %1, %2.</translation>
    </message>
    <message>
        <source>The store was checked and copied whole.</source>
        <translation>The store was checked and copied whole.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>The newest sound backup was made on %1.</source>
        <translation>The newest sound backup was made on %1.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restore it</translation>
    </message>
    <message>
        <source>The screens stay as they are.</source>
        <translation>The screens stay as they are.</translation>
    </message>
    <message>
        <source>The database was damaged and was restored from the backup of %1.</source>
        <translation>The database was damaged and was restored from the backup of %1.</translation>
    </message>
    <message>
        <source>The damaged file is kept: %1.</source>
        <translation>The damaged file is kept: %1.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>BarDoubt</name>
    <message>
        <source>Stale bar: volume 0, open = high = low = close</source>
        <translation>Stale bar: volume 0, open = high = low = close</translation>
    </message>
    <message>
        <source>Out of proportion to the days around it</source>
        <translation>Out of proportion to the days around it</translation>
    </message>
    <message>
        <source>Contradicts itself: the close is not between low and high</source>
        <translation>Contradicts itself: the close is not between low and high</translation>
    </message>
    <message>
        <source>The exchange was closed that day</source>
        <translation>The exchange was closed that day</translation>
    </message>
    <message>
        <source>Another source tells another close</source>
        <translation>Another source tells another close</translation>
    </message>
</context>
<context>
    <name>BasketDialog</name>
    <message>
        <source>Basket</source>
        <translation>Basket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Name or code, in any language</source>
        <translation>Name or code, in any language</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>By market cap</source>
        <translation>By market cap</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>Set anew</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>At the end of each month</source>
        <translation>At the end of each month</translation>
    </message>
    <message>
        <source>At the end of each quarter</source>
        <translation>At the end of each quarter</translation>
    </message>
    <message>
        <source>Bought at the close of</source>
        <translation>Bought at the close of</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>It needs a name.</translation>
    </message>
    <message>
        <source>It needs at least two members.</source>
        <translation>It needs at least two members.</translation>
    </message>
    <message>
        <source>Say on which day it is bought: YYYY-MM-DD.</source>
        <translation>Say on which day it is bought: YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>%1 has no close on that day.</source>
        <translation>%1 has no close on that day.</translation>
    </message>
    <message>
        <source>No market cap of that day is known: %1.</source>
        <translation>No market cap of that day is known: %1.</translation>
    </message>
    <message>
        <source>No market cap is known yet: %1. The level begins at the first rebalancing by which all are known.</source>
        <translation>No market cap is known yet: %1. The level begins at the first rebalancing by which all are known.</translation>
    </message>
</context>
<context>
    <name>BoardColumns</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>1D</source>
        <translation>1D</translation>
    </message>
    <message>
        <source>1W</source>
        <translation>1W</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3M</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6M</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>YTD</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 in KRW</source>
        <translation>%1 in KRW</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1Y</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3Y</translation>
    </message>
    <message>
        <source>5Y</source>
        <translation>5Y</translation>
    </message>
    <message>
        <source>Trend, %1</source>
        <translation>Trend, %1</translation>
    </message>
    <message>
        <source>52-week closing range</source>
        <translation>52-week closing range</translation>
    </message>
    <message>
        <source>60-day vol.</source>
        <translation>60-day vol.</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>ADR premium</source>
        <translation>ADR premium</translation>
    </message>
    <message>
        <source>Turnover, KRW</source>
        <translation>Turnover, KRW</translation>
    </message>
    <message>
        <source>P/E</source>
        <translation>P/E</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>Market cap</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
</context>
<context>
    <name>BoardColumnsPopover</name>
    <message>
        <source>Standard columns</source>
        <translation>Standard columns</translation>
    </message>
    <message>
        <source>Drag to order, or Ctrl+Up and Ctrl+Down</source>
        <translation>Drag to order, or Ctrl+Up and Ctrl+Down</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columns of the table</translation>
    </message>
</context>
<context>
    <name>BoardCorrelationText</name>
    <message>
        <source>Correlation</source>
        <translation>Correlation</translation>
    </message>
    <message>
        <source>252 daily log returns, common sessions</source>
        <translation>252 daily log returns, common sessions</translation>
    </message>
    <message>
        <source>%1 and %2 moved most alike: %3</source>
        <translation>%1 and %2 moved most alike: %3</translation>
    </message>
    <message>
        <source>No pair has 252 common daily returns yet</source>
        <translation>No pair has 252 common daily returns yet</translation>
    </message>
    <message numerus="yes">
        <source>Correlation of daily log returns over 252 common sessions, local currency · alike beside alike · %n listing(s)</source>
        <translation>
            <numerusform>Correlation of daily log returns over 252 common sessions, local currency · alike beside alike · %n listing</numerusform>
            <numerusform>Correlation of daily log returns over 252 common sessions, local currency · alike beside alike · %n listings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardHeatText</name>
    <message>
        <source>%1, for comparison (not to scale)</source>
        <translation>%1, for comparison (not to scale)</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>area grows with the square root of the market cap; hatched: not known, smallest size</source>
        <translation>area grows with the square root of the market cap; hatched: not known, smallest size</translation>
    </message>
    <message>
        <source>area grows with the square root of 20-day turnover; hatched: not known, smallest size</source>
        <translation>area grows with the square root of 20-day turnover; hatched: not known, smallest size</translation>
    </message>
    <message>
        <source>tiles of one size</source>
        <translation>tiles of one size</translation>
    </message>
    <message>
        <source>No listing has a return over that range</source>
        <translation>No listing has a return over that range</translation>
    </message>
    <message>
        <source>Close of %1</source>
        <translation>Close of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n listing</numerusform>
            <numerusform>%n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese listing(s)</source>
        <translation>
            <numerusform>%n Chinese listing</numerusform>
            <numerusform>%n Chinese listings</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1 are up %2</source>
        <translation>All of %1 are up %2</translation>
    </message>
    <message>
        <source>None of %1 is up %2</source>
        <translation>None of %1 is up %2</translation>
    </message>
    <message>
        <source>%1 of %2 are up %3</source>
        <translation>%1 of %2 are up %3</translation>
    </message>
</context>
<context>
    <name>BoardMonthsText</name>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>%1 has no month with both of its closes</source>
        <translation>%1 has no month with both of its closes</translation>
    </message>
    <message>
        <source>%1 rose in %2 of %3 months</source>
        <translation>%1 rose in %2 of %3 months</translation>
    </message>
    <message>
        <source>Total return a month</source>
        <translation>Total return a month</translation>
    </message>
    <message>
        <source>Price return a month</source>
        <translation>Price return a month</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>local currency</translation>
    </message>
    <message>
        <source>from the last session of a month to that of the next; full colour at ±%1</source>
        <translation>from the last session of a month to that of the next; full colour at ±%1</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>The table is on the clipboard.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Add %1 to the comparison</source>
        <translation>Add %1 to the comparison</translation>
    </message>
    <message>
        <source>Fetch prices of %1</source>
        <translation>Fetch prices of %1</translation>
    </message>
    <message>
        <source>Change %1…</source>
        <translation>Change %1…</translation>
    </message>
    <message>
        <source>The table is empty: there is nothing to export.</source>
        <translation>The table is empty: there is nothing to export.</translation>
    </message>
</context>
<context>
    <name>BoardRiskText</name>
    <message>
        <source>60-day volatility, a year</source>
        <translation>60-day volatility, a year</translation>
    </message>
    <message>
        <source>US peers</source>
        <translation>US peers</translation>
    </message>
    <message>
        <source>Chinese listings</source>
        <translation>Chinese listings</translation>
    </message>
    <message>
        <source>%1 paid most for its risk %2</source>
        <translation>%1 paid most for its risk %2</translation>
    </message>
    <message>
        <source>No listing has both a return and 60 consecutive sessions</source>
        <translation>No listing has both a return and 60 consecutive sessions</translation>
    </message>
    <message numerus="yes">
        <source>against the volatility of 60 sessions; %n listing(s)</source>
        <translation>
            <numerusform>against the volatility of 60 sessions; %n listing</numerusform>
            <numerusform>against the volatility of 60 sessions; %n listings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>No listing has that in its name or code.</source>
        <translation>No listing has that in its name or code.</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>Close of %1</source>
        <translation>Close of %1</translation>
    </message>
    <message>
        <source>Standard deviation of 60 daily log returns × √252</source>
        <translation>Standard deviation of 60 daily log returns × √252</translation>
    </message>
    <message>
        <source>Deepest fall of a close below an earlier one, %1</source>
        <translation>Deepest fall of a close below an earlier one, %1</translation>
    </message>
    <message>
        <source>Against %1, 252 daily log returns of common sessions</source>
        <translation>Against %1, 252 daily log returns of common sessions</translation>
    </message>
    <message>
        <source>ADR × exchange rate ÷ ratio ÷ Hong Kong close − 1; New York closes 12 to 13 hours later</source>
        <translation>ADR × exchange rate ÷ ratio ÷ Hong Kong close − 1; New York closes 12 to 13 hours later</translation>
    </message>
    <message>
        <source>Mean of close × volume over 20 sessions, in won</source>
        <translation>Mean of close × volume over 20 sessions, in won</translation>
    </message>
    <message>
        <source>Trailing twelve months, as the vendor publishes it</source>
        <translation>Trailing twelve months, as the vendor publishes it</translation>
    </message>
    <message>
        <source>Hong Kong (HKEX)</source>
        <translation>Hong Kong (HKEX)</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n listing</numerusform>
            <numerusform>%n listings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 median</source>
        <comment>of returns over that range</comment>
        <translation>%1 median</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>Total return</translation>
    </message>
    <message>
        <source>Price return</source>
        <translation>Price return</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>local currency</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no groups</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
</context>
<context>
    <name>BoardToolBarText</name>
    <message>
        <source>Local</source>
        <comment>each listing&apos;s own currency</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>total return</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>Risk–return</source>
        <translation>Risk–return</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlation</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>√ Market cap</source>
        <translation>√ Market cap</translation>
    </message>
    <message>
        <source>√ 20-day turnover</source>
        <translation>√ 20-day turnover</translation>
    </message>
    <message>
        <source>Equal</source>
        <comment>tiles of one size</comment>
        <translation>Equal</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name or code</translation>
    </message>
    <message>
        <source>Copy as text and table (Ctrl+C)</source>
        <translation>Copy as text and table (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Export (Ctrl+E)</translation>
    </message>
    <message>
        <source>Total: dividends reinvested on their ex-dates</source>
        <translation>Total: dividends reinvested on their ex-dates</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>Choose and order the columns</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every instrument</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>New basket…</source>
        <translation>New basket…</translation>
    </message>
</context>
<context>
    <name>BoardTwin</name>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Volatility, 60 sessions</source>
        <translation>Volatility, 60 sessions</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>Market cap</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Whole year</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume, m shares</source>
        <translation>Volume, m shares</translation>
    </message>
    <message>
        <source>Volume, thousand shares</source>
        <translation>Volume, thousand shares</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range, and the last day in view</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>annualised %1</source>
        <translation>annualised %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Click shows this line again</source>
        <translation>Click shows this line again</translation>
    </message>
    <message>
        <source>Click hides this line, Ctrl+click the others</source>
        <translation>Click hides this line, Ctrl+click the others</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
</context>
<context>
    <name>ChartTwinText</name>
    <message>
        <source>%1, upper</source>
        <translation>%1, upper</translation>
    </message>
    <message>
        <source>%1, lower</source>
        <translation>%1, lower</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>ChinaAi</name>
    <message>
        <source>Without a close of the base or the end, left out: %1.</source>
        <translation>Without a close of the base or the end, left out: %1.</translation>
    </message>
    <message>
        <source>P/E: — (no quote with a valuation yet)</source>
        <translation>P/E: — (no quote with a valuation yet)</translation>
    </message>
    <message>
        <source>Median P/E: %1 %2, %3 %4</source>
        <translation>Median P/E: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>median %1 · weighted %2</source>
        <translation>median %1 · weighted %2</translation>
    </message>
    <message>
        <source>trailing 12 months · %1 · %2</source>
        <translation>trailing 12 months · %1 · %2</translation>
    </message>
    <message>
        <source>The P/E history of %1 can be imported as valuations.csv (symbol, date, pe_trailing).</source>
        <translation>The P/E history of %1 can be imported as valuations.csv (symbol, date, pe_trailing).</translation>
    </message>
    <message>
        <source>Gap between Chinese and US technology shares</source>
        <translation>Gap between Chinese and US technology shares</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1, equally weighted mean, local currency, %</source>
        <translation>%1, equally weighted mean, local currency, %</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Price-earnings ratios</source>
        <translation>Price-earnings ratios</translation>
    </message>
    <message>
        <source>Weighted: market values together ÷ earnings together, in US dollars, of companies whose quote has both. A company without earnings has no ratio: it is left out of median and weighted figure and counted above. Quotes five or more sessions old are not used.</source>
        <translation>Weighted: market values together ÷ earnings together, in US dollars, of companies whose quote has both. A company without earnings has no ratio: it is left out of median and weighted figure and counted above. Quotes five or more sessions old are not used.</translation>
    </message>
    <message>
        <source>Median P/E, day by day</source>
        <translation>Median P/E, day by day</translation>
    </message>
    <message>
        <source>The history grows with each day&apos;s quotes; a line is drawn from the second day on.</source>
        <translation>The history grows with each day&apos;s quotes; a line is drawn from the second day on.</translation>
    </message>
    <message>
        <source>Hong Kong closed</source>
        <translation>Hong Kong closed</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>counts on %1</source>
        <translation>counts on %1</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>AI models</translation>
    </message>
    <message>
        <source>None had been published by this day.</source>
        <translation>None had been published by this day.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>private</translation>
    </message>
    <message>
        <source>The report had not been published by this day.</source>
        <translation>The report had not been published by this day.</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>Patents</translation>
    </message>
    <message>
        <source>%1 of generative-AI patents come from %2</source>
        <translation>%1 of generative-AI patents come from %2</translation>
    </message>
    <message>
        <source>families, %1–%2, about %3 in all</source>
        <translation>families, %1–%2, about %3 in all</translation>
    </message>
    <message>
        <source>Of single years only %1 is known, with %2 families: no line is drawn from guesses. A family filed in two countries counts in both.</source>
        <translation>Of single years only %1 is known, with %2 families: no line is drawn from guesses. A family filed in two countries counts in both.</translation>
    </message>
    <message>
        <source>Patent owners</source>
        <translation>Patent owners</translation>
    </message>
    <message>
        <source>%1 of the %2 largest patent owners are Chinese</source>
        <translation>%1 of the %2 largest patent owners are Chinese</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research organisation(s)</source>
        <translation>
            <numerusform>%n research organisation</numerusform>
            <numerusform>%n research organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>research organisation</source>
        <translation>research organisation</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Policy and investment</source>
        <translation>Policy and investment</translation>
    </message>
    <message>
        <source>dashed: expected or planned</source>
        <translation>dashed: expected or planned</translation>
    </message>
    <message>
        <source>Nothing had been announced by this day.</source>
        <translation>Nothing had been announced by this day.</translation>
    </message>
    <message>
        <source>There is no reference rate for this day: amounts are in yuan alone.</source>
        <translation>There is no reference rate for this day: amounts are in yuan alone.</translation>
    </message>
    <message>
        <source>China AI</source>
        <translation>China AI</translation>
    </message>
    <message>
        <source>Prices: %1 · exchange rates: ECB reference rates · no investment advice</source>
        <translation>Prices: %1 · exchange rates: ECB reference rates · no investment advice</translation>
    </message>
    <message>
        <source>cumulative return less %1, pp</source>
        <translation>cumulative return less %1, pp</translation>
    </message>
    <message>
        <source>cumulative return, %</source>
        <translation>cumulative return, %</translation>
    </message>
    <message>
        <source>Order the companies by this window</source>
        <translation>Order the companies by this window</translation>
    </message>
    <message>
        <source>session 0 is %1</source>
        <translation>session 0 is %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>p of the t-test · number</source>
        <translation>p of the t-test · number</translation>
    </message>
    <message>
        <source>t = %1, p = %2, n = %3</source>
        <translation>t = %1, p = %2, n = %3</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n event(s)</source>
        <translation>
            <numerusform>mean of %n event</numerusform>
            <numerusform>mean of %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Event study · %1</source>
        <translation>Event study · %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>By company · %1</source>
        <translation>By company · %1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>%1 itself, %</source>
        <translation>%1 itself, %</translation>
    </message>
    <message>
        <source>−1: the session before the event alone. 0 and +k: from the close before it to the close of its first session, and k sessions later. What happens while the exchange is closed counts for its next session. —: not that many sessions have passed, or a close is missing.</source>
        <translation>−1: the session before the event alone. 0 and +k: from the close before it to the close of its first session, and k sessions later. What happens while the exchange is closed counts for its next session. —: not that many sessions have passed, or a close is missing.</translation>
    </message>
    <message>
        <source>Mean: each event or company counts once. p: Student&apos;s t-test of one sample against zero, two-sided: how often a mean at least so far from zero would come by chance. It takes the values as independent; companies that answer one and the same event are not, which makes p too small. An exchange that is closed when another trades is measured to its own last session.</source>
        <translation>Mean: each event or company counts once. p: Student&apos;s t-test of one sample against zero, two-sided: how often a mean at least so far from zero would come by chance. It takes the values as independent; companies that answer one and the same event are not, which makes p too small. An exchange that is closed when another trades is measured to its own last session.</translation>
    </message>
    <message>
        <source>%1 on the year before</source>
        <translation>%1 on the year before</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Source: %1, %2</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources: %1</translation>
    </message>
    <message>
        <source>%1x</source>
        <translation>%1x</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) counted</source>
        <translation>
            <numerusform>%n company counted</numerusform>
            <numerusform>%n companies counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without earnings left out</source>
        <translation>
            <numerusform>%n without earnings left out</numerusform>
            <numerusform>%n without earnings left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a fresh quote left out</source>
        <translation>
            <numerusform>%n without a fresh quote left out</numerusform>
            <numerusform>%n without a fresh quote left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Also quoted as “%1 Chinese companies”, which counts research organisations among them.</source>
        <translation>Also quoted as “%1 Chinese companies”, which counts research organisations among them.</translation>
    </message>
    <message>
        <source>Sessions of %1 around “%2”: %3.</source>
        <translation>Sessions of %1 around “%2”: %3.</translation>
    </message>
    <message>
        <source>P/E of %1</source>
        <translation>P/E of %1</translation>
    </message>
    <message>
        <source>%1 on %2; since %3 between %4 and %5, and lower than that on %6 of the days.</source>
        <translation>%1 on %2; since %3 between %4 and %5, and lower than that on %6 of the days.</translation>
    </message>
    <message>
        <source>Weighted P/E, day by day</source>
        <translation>Weighted P/E, day by day</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <translation>No event is known.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them weighted</source>
        <translation>
            <numerusform>%n of them weighted</numerusform>
            <numerusform>%n of them weighted</numerusform>
        </translation>
    </message>
    <message>
        <source>no earnings · %1 · %2</source>
        <translation>no earnings · %1 · %2</translation>
    </message>
    <message>
        <source>newest quote is of %1, too old</source>
        <translation>newest quote is of %1, too old</translation>
    </message>
    <message>
        <source>no quote with a P/E yet</source>
        <translation>no quote with a P/E yet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · return of the first session that could react</source>
        <translation>%1 · return of the first session that could react</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s), in table and files</source>
        <translation>
            <numerusform>and %n older one, in table and files</numerusform>
            <numerusform>and %n older ones, in table and files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChinaAiToolBar</name>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>yuan + won</source>
        <translation>yuan + won</translation>
    </message>
    <message>
        <source>yuan + US dollars</source>
        <translation>yuan + US dollars</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>Patents</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Event study</source>
        <translation>Event study</translation>
    </message>
    <message>
        <source>US–China gap</source>
        <translation>US–China gap</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Part of the screen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Company, events, benchmark and baskets</source>
        <translation>Company, events, benchmark and baskets</translation>
    </message>
    <message>
        <source>Edit events</source>
        <translation>Edit events</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>This screen or its figures as a file (Ctrl+E)</source>
        <translation>This screen or its figures as a file (Ctrl+E)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Study all events listed</source>
        <translation>Study all events listed</translation>
    </message>
    <message>
        <source>The return itself</source>
        <translation>The return itself</translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>less %1</translation>
    </message>
    <message>
        <source>Since the start of the year</source>
        <translation>Since the start of the year</translation>
    </message>
    <message>
        <source>Since %1…</source>
        <translation>Since %1…</translation>
    </message>
    <message>
        <source>Since another day…</source>
        <translation>Since another day…</translation>
    </message>
    <message>
        <source>Base day of the gap</source>
        <translation>Base day of the gap</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>All shares</translation>
    </message>
    <message>
        <source>Events of</source>
        <translation>Events of</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Companies compared</source>
        <translation>Companies compared</translation>
    </message>
</context>
<context>
    <name>ChinaAiTwinText</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Why it is missing</source>
        <translation>Why it is missing</translation>
    </message>
</context>
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
        <source>Address that stands in for a feed&apos;s hosts (repeatable)</source>
        <translation>Address that stands in for a feed&apos;s hosts (repeatable)</translation>
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
    <message>
        <source>private company</source>
        <translation>private company</translation>
    </message>
    <message>
        <source>%1 (%2) → %3 (%4)</source>
        <translation>%1 (%2) → %3 (%4)</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>Market cap</translation>
    </message>
    <message>
        <source>%1 (%2, %3) × %4 × KRW %5 (%6)</source>
        <translation>%1 (%2, %3) × %4 × KRW %5 (%6)</translation>
    </message>
    <message>
        <source>52-week closing range</source>
        <translation>52-week closing range</translation>
    </message>
    <message>
        <source>52-week range</source>
        <translation>52-week range</translation>
    </message>
    <message>
        <source>ADR premium</source>
        <translation>ADR premium</translation>
    </message>
    <message>
        <source>%1 US$%2 × %3 ÷ %4 against %5 (%6)</source>
        <translation>%1 US$%2 × %3 ÷ %4 against %5 (%6)</translation>
    </message>
    <message>
        <source>Share price YTD</source>
        <translation>Share price YTD</translation>
    </message>
    <message>
        <source>Share price YTD, in won</source>
        <translation>Share price YTD, in won</translation>
    </message>
    <message>
        <source>Share price, three years</source>
        <translation>Share price, three years</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>prices: %1 · exchange rates: ECB reference rates</source>
        <translation>prices: %1 · exchange rates: ECB reference rates</translation>
    </message>
    <message>
        <source>exchange closing prices (sample)</source>
        <translation>exchange closing prices (sample)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schema version</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Daily bars</source>
        <translation>Daily bars</translation>
    </message>
    <message>
        <source>%1, of them %2 of the bundled sample</source>
        <translation>%1, of them %2 of the bundled sample</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
    <message>
        <source>Dividends and splits</source>
        <translation>Dividends and splits</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>The database is sound.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Copied to %1.</translation>
    </message>
    <message>
        <source>rows, file rejected</source>
        <translation>rows, file rejected</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Span of the return (default: ytd)</source>
        <translation>Span of the return (default: ytd)</translation>
    </message>
    <message>
        <source>Currency of the return (default: local, each listing&apos;s own)</source>
        <translation>Currency of the return (default: local, each listing&apos;s own)</translation>
    </message>
    <message>
        <source>With dividends reinvested</source>
        <translation>With dividends reinvested</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>Total return</translation>
    </message>
    <message>
        <source>Price return</source>
        <translation>Price return</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>local currency</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3 · %4</source>
        <translation>%1 · %2 · as of %3 · %4</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Base day</source>
        <translation>Base day</translation>
    </message>
    <message>
        <source>Base close</source>
        <translation>Base close</translation>
    </message>
    <message>
        <source>End day</source>
        <translation>End day</translation>
    </message>
    <message>
        <source>End close</source>
        <translation>End close</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>of it price</source>
        <translation>of it price</translation>
    </message>
    <message>
        <source>of it currency</source>
        <translation>of it currency</translation>
    </message>
    <message>
        <source>Price and currency act together; each is shown with its share of the return, so that the two add up to it.</source>
        <translation>Price and currency act together; each is shown with its share of the return, so that the two add up to it.</translation>
    </message>
    <message>
        <source>These are the figures of the bundled sample. “chinatech import” takes in a market-data pack.</source>
        <translation>These are the figures of the bundled sample. “chinatech import” takes in a market-data pack.</translation>
    </message>
    <message>
        <source>Returns of companies over a span</source>
        <translation>Returns of companies over a span</translation>
    </message>
    <message>
        <source>The fact box of one company</source>
        <translation>The fact box of one company</translation>
    </message>
    <message>
        <source>Take in market-data packs (folders) or CSV files</source>
        <translation>Take in market-data packs (folders) or CSV files</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>File to write; its ending is the format</source>
        <translation>File to write; its ending is the format</translation>
    </message>
    <message>
        <source>Width and height of a chart (default: 1280x720)</source>
        <translation>Width and height of a chart (default: 1280x720)</translation>
    </message>
    <message>
        <source>Device pixels of a PNG for each of its own (default: 2)</source>
        <translation>Device pixels of a PNG for each of its own (default: 2)</translation>
    </message>
    <message>
        <source>Write a chart, a company sheet or a table to a file</source>
        <translation>Write a chart, a company sheet or a table to a file</translation>
    </message>
    <message>
        <source>Closures nobody announced</source>
        <translation>Closures nobody announced</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>* closes of the bundled sample</source>
        <translation>* closes of the bundled sample</translation>
    </message>
    <message>
        <source>The figures of these rest on the bundled sample, not on imported prices: %1.</source>
        <translation>The figures of these rest on the bundled sample, not on imported prices: %1.</translation>
    </message>
    <message>
        <source>There are prices from %1 to %2; %3 lies outside.</source>
        <translation>There are prices from %1 to %2; %3 lies outside.</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Restored from %1.</translation>
    </message>
    <message>
        <source>The database as it was before is kept in %1.</source>
        <translation>The database as it was before is kept in %1.</translation>
    </message>
    <message>
        <source>A window that is open shows it after it is started again.</source>
        <translation>A window that is open shows it after it is started again.</translation>
    </message>
    <message>
        <source>--format %1 contradicts the file&apos;s ending .%2, which decides what is written.</source>
        <translation>--format %1 contradicts the file&apos;s ending .%2, which decides what is written.</translation>
    </message>
    <message>
        <source>--%1 is for comparisons; a company sheet has ranges and currencies of its own.</source>
        <translation>--%1 is for comparisons; a company sheet has ranges and currencies of its own.</translation>
    </message>
    <message>
        <source>Look into the database, copy it, or put a copy in its place</source>
        <translation>Look into the database, copy it, or put a copy in its place</translation>
    </message>
    <message>
        <source>%1 is there already: %2.</source>
        <translation>%1 is there already: %2.</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 was not added. %2</translation>
    </message>
    <message>
        <source>Added: %1 %2 (%3, %4)</source>
        <translation>Added: %1 %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Removed: %1 %2</source>
        <translation>Removed: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s) through %1</source>
        <translation>
            <numerusform>%n new session through %1</numerusform>
            <numerusform>%n new sessions through %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rate(s) through %1</source>
        <translation>
            <numerusform>%n new rate through %1</numerusform>
            <numerusform>%n new rates through %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dividend(s) or split(s)</source>
        <translation>
            <numerusform>%n new dividend or split</numerusform>
            <numerusform>%n new dividends or splits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) in quarantine</source>
        <translation>
            <numerusform>%n bar in quarantine</numerusform>
            <numerusform>%n bars in quarantine</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>failed: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>No figure rests on a bar in quarantine until another source has been heard on it.</source>
        <translation>No figure rests on a bar in quarantine until another source has been heard on it.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished before is stored.</source>
        <translation>Cancelled. What was finished before is stored.</translation>
    </message>
    <message>
        <source>Fetch the prices and exchange rates that are due</source>
        <translation>Fetch the prices and exchange rates that are due</translation>
    </message>
    <message>
        <source>Add listings of Hong Kong, New York or mainland China by code</source>
        <translation>Add listings of Hong Kong, New York or mainland China by code</translation>
    </message>
    <message>
        <source>Remove a listing that was added</source>
        <translation>Remove a listing that was added</translation>
    </message>
    <message>
        <source>Price (provisional)</source>
        <translation>Price (provisional)</translation>
    </message>
    <message>
        <source>%1, %2 local time, against the close before; %3</source>
        <translation>%1, %2 local time, against the close before; %3</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) waiting in quarantine</source>
        <translation>
            <numerusform>%n session waiting in quarantine</numerusform>
            <numerusform>%n sessions waiting in quarantine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no quote: %2</source>
        <translation>%1; no quote: %2</translation>
    </message>
    <message>
        <source>Another refresh of this data folder is running (process %1). Nothing was fetched; try again when it has ended.</source>
        <translation>Another refresh of this data folder is running (process %1). Nothing was fetched; try again when it has ended.</translation>
    </message>
    <message>
        <source>“export %1” is not known. It takes: compare, company, board, table, china-ai.</source>
        <translation>“export %1” is not known. It takes: compare, company, board, table, china-ai.</translation>
    </message>
    <message>
        <source>--range %1: the China AI page ends on its as-of day, %2.</source>
        <translation>--range %1: the China AI page ends on its as-of day, %2.</translation>
    </message>
    <message>
        <source>China AI: the part that is shown (default: all)</source>
        <translation>China AI: the part that is shown (default: all)</translation>
    </message>
    <message>
        <source>China AI: the kind of events studied (default: all are listed)</source>
        <translation>China AI: the kind of events studied (default: all are listed)</translation>
    </message>
    <message>
        <source>China AI: day of an event studied; may be given several times</source>
        <translation>China AI: day of an event studied; may be given several times</translation>
    </message>
    <message>
        <source>China AI: index that returns are measured against (default: HSTECH)</source>
        <translation>China AI: index that returns are measured against (default: HSTECH)</translation>
    </message>
    <message>
        <source>China AI: returns themselves, without the benchmark&apos;s</source>
        <translation>China AI: returns themselves, without the benchmark&apos;s</translation>
    </message>
    <message>
        <source>China AI: the Chinese basket of the gap</source>
        <translation>China AI: the Chinese basket of the gap</translation>
    </message>
    <message>
        <source>--%1 is for comparisons; the China AI page knows price returns alone.</source>
        <translation>--%1 is for comparisons; the China AI page knows price returns alone.</translation>
    </message>
    <message>
        <source>--%1 is for “export china-ai”.</source>
        <translation>--%1 is for “export china-ai”.</translation>
    </message>
    <message>
        <source>--%1 is for pages: PDF, PNG or SVG.</source>
        <translation>--%1 is for pages: PDF, PNG or SVG.</translation>
    </message>
    <message>
        <source>--each is for company sheets.</source>
        <translation>--each is for company sheets.</translation>
    </message>
    <message>
        <source>--size is for charts; a page of paper has the size of its paper.</source>
        <translation>--size is for charts; a page of paper has the size of its paper.</translation>
    </message>
    <message>
        <source>Paper of a document: the whole screen on pages (a company sheet: default a4)</source>
        <translation>Paper of a document: the whole screen on pages (a company sheet: default a4)</translation>
    </message>
    <message>
        <source>How the paper lies (company sheets: default portrait, screens: landscape)</source>
        <translation>How the paper lies (company sheets: default portrait, screens: landscape)</translation>
    </message>
    <message>
        <source>A PDF a company, FILE-SYMBOL.pdf, in place of one with a page a company</source>
        <translation>A PDF a company, FILE-SYMBOL.pdf, in place of one with a page a company</translation>
    </message>
    <message>
        <source>P/E</source>
        <translation>P/E</translation>
    </message>
    <message>
        <source>last twelve months, as %1 publishes it (%2)</source>
        <translation>last twelve months, as %1 publishes it (%2)</translation>
    </message>
    <message>
        <source>--%1 is for charts of “export compare”.</source>
        <translation>--%1 is for charts of “export compare”.</translation>
    </message>
    <message>
        <source>A comparison&apos;s time axis with every day, not only sessions</source>
        <translation>A comparison&apos;s time axis with every day, not only sessions</translation>
    </message>
    <message>
        <source>A folder that is new or empty takes an export, or one with an earlier export, which is replaced.</source>
        <translation>A folder that is new or empty takes an export, or one with an earlier export, which is replaced.</translation>
    </message>
    <message>
        <source>--event %1: %2 has no event of that day known on %3.</source>
        <translation>--event %1: %2 has no event of that day known on %3.</translation>
    </message>
    <message>
        <source>--%1 is for “export board”.</source>
        <translation>--%1 is for “export board”.</translation>
    </message>
    <message>
        <source>View of the board (default: heatmap, with the table where it is on paper); monthly is of the first symbol</source>
        <translation>View of the board (default: heatmap, with the table where it is on paper); monthly is of the first symbol</translation>
    </message>
    <message>
        <source>There is no sound backup in %1.</source>
        <translation>There is no sound backup in %1.</translation>
    </message>
    <message>
        <source>The newest sound backup was made on %1. This puts it in place, and keeps the damaged file beside the backups: %2</source>
        <translation>The newest sound backup was made on %1. This puts it in place, and keeps the damaged file beside the backups: %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Name, code or command: Tencent · 0700 · 騰訊</source>
        <translation>Name, code or command: Tencent · 0700 · 騰訊</translation>
    </message>
    <message>
        <source>Find a company, screen or command</source>
        <translation>Find a company, screen or command</translation>
    </message>
    <message>
        <source>Nothing found. Names, codes and Chinese characters work.</source>
        <translation>Nothing found. Names, codes and Chinese characters work.</translation>
    </message>
    <message>
        <source>Compare against %1</source>
        <translation>Compare against %1</translation>
    </message>
    <message>
        <source>Show %1 in the comparison</source>
        <translation>Show %1 in the comparison</translation>
    </message>
    <message>
        <source>Add %1 to the comparison</source>
        <translation>Add %1 to the comparison</translation>
    </message>
    <message>
        <source>Open the company screen of %1</source>
        <translation>Open the company screen of %1</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) old</source>
        <translation>
            <numerusform>%n session old</numerusform>
            <numerusform>%n sessions old</numerusform>
        </translation>
    </message>
    <message>
        <source>52-week closing range</source>
        <translation>52-week closing range</translation>
    </message>
    <message>
        <source>52-week range</source>
        <translation>52-week range</translation>
    </message>
    <message>
        <source>Shares ①</source>
        <translation>Shares ①</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>Market cap</translation>
    </message>
    <message>
        <source>Day change</source>
        <translation>Day change</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>20-day average turnover</source>
        <translation>20-day average turnover</translation>
    </message>
    <message>
        <source>From 52-week closing high</source>
        <translation>From 52-week closing high</translation>
    </message>
    <message>
        <source>Volatility, 60 days</source>
        <translation>Volatility, 60 days</translation>
    </message>
    <message>
        <source>Deepest fall, 3 years</source>
        <translation>Deepest fall, 3 years</translation>
    </message>
    <message>
        <source>Dividend yield, 12 months</source>
        <translation>Dividend yield, 12 months</translation>
    </message>
    <message>
        <source>Price %1 YTD</source>
        <translation>Price %1 YTD</translation>
    </message>
    <message>
        <source>Market cap %1</source>
        <translation>Market cap %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Hong Kong dollar</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US dollar</translation>
    </message>
    <message>
        <source>won</source>
        <translation>won</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>Ahead of the %1 (%2) by %3 points this year.</source>
        <translation>Ahead of the %1 (%2) by %3 points this year.</translation>
    </message>
    <message>
        <source>Behind the %1 (%2) by %3 points this year.</source>
        <translation>Behind the %1 (%2) by %3 points this year.</translation>
    </message>
    <message>
        <source>Up %1 from the three-year closing low of %2 on %3.</source>
        <translation>Up %1 from the three-year closing low of %2 on %3.</translation>
    </message>
    <message>
        <source>At its 52-week closing high.</source>
        <translation>At its 52-week closing high.</translation>
    </message>
    <message>
        <source>In won the return is %1: the %2 lost ground.</source>
        <translation>In won the return is %1: the %2 lost ground.</translation>
    </message>
    <message>
        <source>In won the return is %1: the %2 gained ground.</source>
        <translation>In won the return is %1: the %2 gained ground.</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3M</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6M</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1Y</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3Y</translation>
    </message>
    <message>
        <source>5Y</source>
        <translation>5Y</translation>
    </message>
    <message>
        <source>private company</source>
        <translation>private company</translation>
    </message>
    <message>
        <source>%1 (1 ADS = %2 ordinary shares)</source>
        <translation>%1 (1 ADS = %2 ordinary shares)</translation>
    </message>
    <message>
        <source>exchange closing prices</source>
        <translation>exchange closing prices</translation>
    </message>
    <message>
        <source>imported files</source>
        <translation>imported files</translation>
    </message>
    <message>
        <source>ECB reference rates</source>
        <translation>ECB reference rates</translation>
    </message>
    <message>
        <source>share count ①</source>
        <translation>share count ①</translation>
    </message>
    <message>
        <source>share count</source>
        <translation>share count</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>ordinary shares, implied by the published market cap</source>
        <translation>ordinary shares, implied by the published market cap</translation>
    </message>
    <message>
        <source>ordinary shares, company accounts</source>
        <translation>ordinary shares, company accounts</translation>
    </message>
    <message>
        <source>A private company: it has no share price. Its events are below.</source>
        <translation>A private company: it has no share price. Its events are below.</translation>
    </message>
    <message>
        <source>%1 %2 × %3 ÷ %4 = %5 against %6</source>
        <translation>%1 %2 × %3 ÷ %4 = %5 against %6</translation>
    </message>
    <message>
        <source>Hong Kong %1 16:00 HKT · New York 16:00 EDT, 12 hours later</source>
        <translation>Hong Kong %1 16:00 HKT · New York 16:00 EDT, 12 hours later</translation>
    </message>
    <message>
        <source>Hong Kong %1 16:00 HKT · New York 16:00 EST, 13 hours later</source>
        <translation>Hong Kong %1 16:00 HKT · New York 16:00 EST, 13 hours later</translation>
    </message>
    <message>
        <source>own closes, from quotes after the session</source>
        <translation>own closes, from quotes after the session</translation>
    </message>
    <message>
        <source>Last close as traded, adjusted for splits up to the as-of day</source>
        <translation>Last close as traded, adjusted for splits up to the as-of day</translation>
    </message>
    <message>
        <source>Shares traded in the session, beside the mean of the 20 sessions before it</source>
        <translation>Shares traded in the session, beside the mean of the 20 sessions before it</translation>
    </message>
    <message>
        <source>%1 × avg.</source>
        <comment>volume against its average</comment>
        <translation>%1 × avg.</translation>
    </message>
    <message>
        <source>Mean of close × volume over the last 20 sessions</source>
        <translation>Mean of close × volume over the last 20 sessions</translation>
    </message>
    <message>
        <source>Lowest and highest close of the year up to the as-of day</source>
        <translation>Lowest and highest close of the year up to the as-of day</translation>
    </message>
    <message>
        <source>Lowest and highest price of the year up to the as-of day</source>
        <translation>Lowest and highest price of the year up to the as-of day</translation>
    </message>
    <message>
        <source>P/E, last 12 months</source>
        <translation>P/E, last 12 months</translation>
    </message>
    <message>
        <source>%1x</source>
        <comment>a multiple</comment>
        <translation>%1x</translation>
    </message>
    <message>
        <source>Price ÷ earnings of the last twelve months (trailing), as the vendor publishes it for that session; the vendor chooses currency and unit of the earnings</source>
        <translation>Price ÷ earnings of the last twelve months (trailing), as the vendor publishes it for that session; the vendor chooses currency and unit of the earnings</translation>
    </message>
    <message>
        <source>The newest count known by the as-of day, splits since then included</source>
        <translation>The newest count known by the as-of day, splits since then included</translation>
    </message>
    <message>
        <source>Close ÷ close of the session before − 1</source>
        <translation>Close ÷ close of the session before − 1</translation>
    </message>
    <message>
        <source>Close ÷ highest close of 52 weeks − 1</source>
        <translation>Close ÷ highest close of 52 weeks − 1</translation>
    </message>
    <message>
        <source>Standard deviation of 60 daily log returns × √252</source>
        <translation>Standard deviation of 60 daily log returns × √252</translation>
    </message>
    <message>
        <source>Deepest fall of a close below an earlier one in three years</source>
        <translation>Deepest fall of a close below an earlier one in three years</translation>
    </message>
    <message>
        <source>Dividends with ex-dates in the last twelve months ÷ close</source>
        <translation>Dividends with ex-dates in the last twelve months ÷ close</translation>
    </message>
    <message>
        <source>Price, YTD</source>
        <translation>Price, YTD</translation>
    </message>
    <message>
        <source>Close ÷ last close of the year before − 1, without dividends, in the listing&apos;s currency</source>
        <translation>Close ÷ last close of the year before − 1, without dividends, in the listing&apos;s currency</translation>
    </message>
    <message>
        <source>As a vendor publishes it for that session × exchange rate</source>
        <translation>As a vendor publishes it for that session × exchange rate</translation>
    </message>
    <message>
        <source>Shares × close × exchange rate</source>
        <translation>Shares × close × exchange rate</translation>
    </message>
    <message>
        <source>The share count is worked back from a published market cap, not taken from the company&apos;s accounts.</source>
        <translation>The share count is worked back from a published market cap, not taken from the company&apos;s accounts.</translation>
    </message>
    <message>
        <source>ordinary shares</source>
        <comment>a unit</comment>
        <translation>ordinary shares</translation>
    </message>
    <message>
        <source>depositary shares (ADS)</source>
        <comment>a unit</comment>
        <translation>depositary shares (ADS)</translation>
    </message>
    <message>
        <source>H shares</source>
        <comment>a unit</comment>
        <translation>H shares</translation>
    </message>
    <message>
        <source>A shares</source>
        <comment>a unit</comment>
        <translation>A shares</translation>
    </message>
    <message>
        <source>own basket, from the closes of its members</source>
        <translation>own basket, from the closes of its members</translation>
    </message>
    <message>
        <source>market cap %1</source>
        <translation>market cap %1</translation>
    </message>
    <message>
        <source>as %1 publishes it</source>
        <translation>as %1 publishes it</translation>
    </message>
    <message>
        <source>The count of %1 is of %2, the price that of one of %3: together they would be off by the ratio of the two.</source>
        <translation>The count of %1 is of %2, the price that of one of %3: together they would be off by the ratio of the two.</translation>
    </message>
    <message>
        <source>Hong Kong was shut on %1: the premium of %2</source>
        <translation>Hong Kong was shut on %1: the premium of %2</translation>
    </message>
    <message>
        <source>New York was shut on %1: the premium of %2</source>
        <translation>New York was shut on %1: the premium of %2</translation>
    </message>
    <message>
        <source>Of the H shares alone: the company&apos;s domestic shares are not in it.</source>
        <translation>Of the H shares alone: the company&apos;s domestic shares are not in it.</translation>
    </message>
    <message>
        <source>The close is %1 from the 52-week closing high of %2.</source>
        <translation>The close is %1 from the 52-week closing high of %2.</translation>
    </message>
</context>
<context>
    <name>CompanyChart</name>
    <message>
        <source>index level, closes</source>
        <translation>index level, closes</translation>
    </message>
    <message>
        <source>%1, split-adjusted closes</source>
        <translation>%1, split-adjusted closes</translation>
    </message>
    <message>
        <source>sample, days apart</source>
        <translation>sample, days apart</translation>
    </message>
    <message>
        <source>High %1 · %2</source>
        <translation>High %1 · %2</translation>
    </message>
    <message>
        <source>Low %1 · %2</source>
        <translation>Low %1 · %2</translation>
    </message>
    <message>
        <source>YTD base %1</source>
        <translation>YTD base %1</translation>
    </message>
    <message>
        <source>Price, last month</source>
        <translation>Price, last month</translation>
    </message>
    <message>
        <source>Price, last 3 months</source>
        <translation>Price, last 3 months</translation>
    </message>
    <message>
        <source>Price, last 6 months</source>
        <translation>Price, last 6 months</translation>
    </message>
    <message>
        <source>Price, this year</source>
        <translation>Price, this year</translation>
    </message>
    <message>
        <source>Price, last year</source>
        <translation>Price, last year</translation>
    </message>
    <message>
        <source>Price, last 3 years</source>
        <translation>Price, last 3 years</translation>
    </message>
    <message>
        <source>Price, last 5 years</source>
        <translation>Price, last 5 years</translation>
    </message>
    <message>
        <source>Price since listing</source>
        <translation>Price since listing</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>Price since %1</source>
        <translation>Price since %1</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, up to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) old</source>
        <translation>
            <numerusform>%n session old</numerusform>
            <numerusform>%n sessions old</numerusform>
        </translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Price, %1</translation>
    </message>
</context>
<context>
    <name>CompanyDrawingsText</name>
    <message>
        <source>Trend line</source>
        <translation>Trend line</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Horizontal line</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Delete the chosen drawing</source>
        <translation>Delete the chosen drawing</translation>
    </message>
    <message>
        <source>Delete all drawings of this chart</source>
        <translation>Delete all drawings of this chart</translation>
    </message>
    <message>
        <source>Show drawings</source>
        <translation>Show drawings</translation>
    </message>
</context>
<context>
    <name>CompanyEventList</name>
    <message>
        <source>closed, counts on %1</source>
        <translation>closed, counts on %1</translation>
    </message>
    <message>
        <source>counts on %1</source>
        <translation>counts on %1</translation>
    </message>
    <message>
        <source>No event of the last year is known.</source>
        <translation>No event of the last year is known.</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>AI models</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
</context>
<context>
    <name>CompanyFactBox</name>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>Market cap</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>day · pp over %1</source>
        <translation>day · pp over %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>To the newest session</source>
        <translation>To the newest session</translation>
    </message>
    <message numerus="yes">
        <source>The %n compared</source>
        <translation>
            <numerusform>The one compared</numerusform>
            <numerusform>The %n compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n with a close</source>
        <translation>
            <numerusform>The one with a close</numerusform>
            <numerusform>All %n with a close</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyParity</name>
    <message>
        <source>ADR premium</source>
        <translation>ADR premium</translation>
    </message>
    <message>
        <source>z %1 over the last 252 pairs</source>
        <translation>z %1 over the last 252 pairs</translation>
    </message>
    <message>
        <source>3-year range %1 to %2</source>
        <translation>3-year range %1 to %2</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>closes</source>
        <translation>closes</translation>
    </message>
    <message>
        <source>%1, split-adjusted closes</source>
        <translation>%1, split-adjusted closes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Price, last three years</source>
        <translation>Price, last three years</translation>
    </message>
    <message>
        <source>YTD base %1</source>
        <translation>YTD base %1</translation>
    </message>
    <message>
        <source>closing low %1 · %2</source>
        <translation>closing low %1 · %2</translation>
    </message>
    <message>
        <source>grey: %1, same start</source>
        <translation>grey: %1, same start</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>By calendar year</source>
        <translation>By calendar year</translation>
    </message>
    <message>
        <source>%1, grey: %2, %</source>
        <translation>%1, grey: %2, %</translation>
    </message>
    <message>
        <source>ADR premium, three years</source>
        <translation>ADR premium, three years</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3 ÷ %4 − 1</source>
        <translation>%1 × %2 ÷ %3 ÷ %4 − 1</translation>
    </message>
    <message>
        <source>Return in won, split</source>
        <translation>Return in won, split</translation>
    </message>
    <message>
        <source>log bars: price + currency (hatched)</source>
        <translation>log bars: price + currency (hatched)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>Market cap</translation>
    </message>
    <message>
        <source>Return in won, YTD</source>
        <translation>Return in won, YTD</translation>
    </message>
    <message>
        <source>currency alone %1</source>
        <translation>currency alone %1</translation>
    </message>
    <message>
        <source>ADR premium</source>
        <translation>ADR premium</translation>
    </message>
    <message>
        <source>Return, 1 year</source>
        <translation>Return, 1 year</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Prices: %1, %2, adjusted for splits, not for dividends.</source>
        <translation>Prices: %1, %2, adjusted for splits, not for dividends.</translation>
    </message>
    <message>
        <source>YTD base: the last close of the year before. A return in won is shared between price and currency in proportion to their logarithms.</source>
        <translation>YTD base: the last close of the year before. A return in won is shared between price and currency in proportion to their logarithms.</translation>
    </message>
    <message>
        <source>Events on closed days count on the next session. — no data.</source>
        <translation>Events on closed days count on the next session. — no data.</translation>
    </message>
    <message>
        <source>① %1: %2.</source>
        <translation>① %1: %2.</translation>
    </message>
    <message>
        <source>This is no investment advice.</source>
        <translation>This is no investment advice.</translation>
    </message>
    <message>
        <source>China Tech Dashboard</source>
        <translation>China Tech Dashboard</translation>
    </message>
    <message>
        <source>Company sheet</source>
        <translation>Company sheet</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>price only, without dividends</source>
        <translation>price only, without dividends</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Base day</source>
        <translation>Base day</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Excess, pp</source>
        <translation>Excess, pp</translation>
    </message>
    <message>
        <source>Events of the year</source>
        <translation>Events of the year</translation>
    </message>
    <message>
        <source>return on the day, and against the benchmark</source>
        <translation>return on the day, and against the benchmark</translation>
    </message>
    <message>
        <source>No event of this year is known.</source>
        <translation>No event of this year is known.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>%1 (bundled sample, days apart)</source>
        <translation>%1 (bundled sample, days apart)</translation>
    </message>
    <message numerus="yes">
        <source>%n company sheets</source>
        <translation>
            <numerusform>%n company sheet</numerusform>
            <numerusform>%n company sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Market cap: %1.</source>
        <translation>Market cap: %1.</translation>
    </message>
    <message>
        <source>Newest AI model</source>
        <translation>Newest AI model</translation>
    </message>
    <message>
        <source>AI patent families</source>
        <translation>AI patent families</translation>
    </message>
    <message>
        <source>%1–%2 · rank %3 · %4</source>
        <translation>%1–%2 · rank %3 · %4</translation>
    </message>
    <message>
        <source>Events, last 12 months</source>
        <translation>Events, last 12 months</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>AI models</translation>
    </message>
    <message>
        <source>what it is said to be, and by whom</source>
        <translation>what it is said to be, and by whom</translation>
    </message>
    <message>
        <source>No model is known.</source>
        <translation>No model is known.</translation>
    </message>
    <message>
        <source>What listed shares did</source>
        <translation>What listed shares did</translation>
    </message>
    <message>
        <source>Sessions from the event, cumulative returns</source>
        <translation>Sessions from the event, cumulative returns</translation>
    </message>
    <message>
        <source>This year and peers</source>
        <translation>This year and peers</translation>
    </message>
    <message>
        <source>numbers: events below</source>
        <translation>numbers: events below</translation>
    </message>
    <message>
        <source>recovered from adjusted prices</source>
        <translation>recovered from adjusted prices</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Prices of listed shares: %1, adjusted for splits, not for dividends; in their own currencies.</source>
        <translation>Prices of listed shares: %1, adjusted for splits, not for dividends; in their own currencies.</translation>
    </message>
    <message>
        <source>ADR premium: %1.</source>
        <translation>ADR premium: %1.</translation>
    </message>
    <message>
        <source>Currency: reference rates of the European Central Bank, %1.</source>
        <translation>Currency: reference rates of the European Central Bank, %1.</translation>
    </message>
    <message>
        <source>P/E: %1.</source>
        <translation>P/E: %1.</translation>
    </message>
    <message>
        <source>Dividends: %1.</source>
        <translation>Dividends: %1.</translation>
    </message>
    <message>
        <source>Share count: %1, %2.</source>
        <translation>Share count: %1, %2.</translation>
    </message>
</context>
<context>
    <name>CompanyToolBar</name>
    <message>
        <source>Previous company</source>
        <translation>Previous company</translation>
    </message>
    <message>
        <source>Next company</source>
        <translation>Next company</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Kind of chart</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>Logarithmic scale (L)</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Company sheet</source>
        <translation>Company sheet</translation>
    </message>
    <message>
        <source>One page of the company as PDF, PNG or SVG</source>
        <translation>One page of the company as PDF, PNG or SVG</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The chart or the figures as a file (Ctrl+E)</source>
        <translation>The chart or the figures as a file (Ctrl+E)</translation>
    </message>
    <message>
        <source>private</source>
        <translation>private</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Candles</translation>
    </message>
    <message>
        <source>OHLC bars</source>
        <translation>OHLC bars</translation>
    </message>
    <message>
        <source>Calendar time</source>
        <translation>Calendar time</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Indicators and volume</source>
        <translation>Indicators and volume</translation>
    </message>
    <message>
        <source>Indicators and volume…</source>
        <translation>Indicators and volume…</translation>
    </message>
    <message>
        <source>Draw on the chart (T, H, X)</source>
        <translation>Draw on the chart (T, H, X)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
</context>
<context>
    <name>CompanyTwinText</name>
    <message>
        <source>ADR premium of %1</source>
        <translation>ADR premium of %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>ADR premium</source>
        <translation>ADR premium</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Return in won</source>
        <translation>Return in won</translation>
    </message>
    <message>
        <source>Return of %1 in won, and its parts</source>
        <translation>Return of %1 in won, and its parts</translation>
    </message>
    <message>
        <source>With dividends: price</source>
        <translation>With dividends: price</translation>
    </message>
    <message>
        <source>With dividends: currency</source>
        <translation>With dividends: currency</translation>
    </message>
    <message>
        <source>With dividends: dividends</source>
        <translation>With dividends: dividends</translation>
    </message>
    <message>
        <source>With dividends: return in won</source>
        <translation>With dividends: return in won</translation>
    </message>
</context>
<context>
    <name>CompareColumns</name>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>1D</source>
        <translation>1D</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>YTD</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 in KRW</source>
        <translation>%1 in KRW</translation>
    </message>
    <message>
        <source>vs %2, pp</source>
        <translation>vs %2, pp</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1Y</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3Y</translation>
    </message>
    <message>
        <source>52-week closing range</source>
        <translation>52-week closing range</translation>
    </message>
    <message>
        <source>60-day vol.</source>
        <translation>60-day vol.</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>One year</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>Market cap</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>benchmark</translation>
    </message>
    <message>
        <source>sample</source>
        <comment>rests on the bundled sample</comment>
        <translation>sample</translation>
    </message>
</context>
<context>
    <name>CompareContent</name>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>CompareEmptyText</name>
    <message>
        <source>Choose companies to compare</source>
        <translation>Choose companies to compare</translation>
    </message>
    <message>
        <source>Find them by name, code or Chinese characters: Tencent · 0700 · 腾讯</source>
        <translation>Find them by name, code or Chinese characters: Tencent · 0700 · 腾讯</translation>
    </message>
    <message>
        <source>Add companies</source>
        <translation>Add companies</translation>
    </message>
    <message>
        <source>The store has no closes for %1</source>
        <translation>The store has no closes for %1</translation>
    </message>
    <message>
        <source>What is shown on an as-of day must be known on exactly that day.</source>
        <translation>What is shown on an as-of day must be known on exactly that day.</translation>
    </message>
    <message>
        <source>To the newest session</source>
        <translation>To the newest session</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Fetch prices of %1</source>
        <translation>Fetch prices of %1</translation>
    </message>
</context>
<context>
    <name>ComparePickerText</name>
    <message>
        <source>Name or code: Tencent · 0700 · 腾讯</source>
        <translation>Name or code: Tencent · 0700 · 腾讯</translation>
    </message>
    <message>
        <source>China tech 8</source>
        <translation>China tech 8</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remove all</translation>
    </message>
    <message>
        <source>No company of that name or code</source>
        <translation>No company of that name or code</translation>
    </message>
</context>
<context>
    <name>CompareSortProxyText</name>
    <message>
        <source>Close of %1</source>
        <translation>Close of %1</translation>
    </message>
</context>
<context>
    <name>CompareSpanText</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>That is not a date.</source>
        <translation>That is not a date.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>The end is not after the start.</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>the %1</source>
        <comment>an index inside a sentence</comment>
        <translation>the %1</translation>
    </message>
    <message>
        <source>%1 rose %2</source>
        <translation>%1 rose %2</translation>
    </message>
    <message>
        <source>%1 did not rise %2</source>
        <translation>%1 did not rise %2</translation>
    </message>
    <message>
        <source>%1 beat %2 %3</source>
        <translation>%1 beat %2 %3</translation>
    </message>
    <message>
        <source>%1 did not beat %2 %3</source>
        <translation>%1 did not beat %2 %3</translation>
    </message>
    <message>
        <source>None of %1 rose %2</source>
        <translation>None of %1 rose %2</translation>
    </message>
    <message>
        <source>All %1 rose %2</source>
        <translation>All %1 rose %2</translation>
    </message>
    <message>
        <source>%1 of %2 rose %3</source>
        <translation>%1 of %2 rose %3</translation>
    </message>
    <message>
        <source>None of %1 beat %2 %3</source>
        <translation>None of %1 beat %2 %3</translation>
    </message>
    <message>
        <source>All %1 beat %2 %3</source>
        <translation>All %1 beat %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 beat %3 %4</source>
        <translation>%1 of %2 beat %3 %4</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>local currency</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a currency</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>close of %1</source>
        <comment>the base</comment>
        <translation>close of %1</translation>
    </message>
    <message>
        <source>each listing&apos;s first close</source>
        <translation>each listing&apos;s first close</translation>
    </message>
    <message>
        <source>each listing&apos;s last close by %1</source>
        <translation>each listing&apos;s last close by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>in won</source>
        <translation>in won</translation>
    </message>
    <message>
        <source>in US dollars</source>
        <translation>in US dollars</translation>
    </message>
    <message>
        <source>in Hong Kong dollars</source>
        <translation>in Hong Kong dollars</translation>
    </message>
    <message>
        <source>in renminbi</source>
        <translation>in renminbi</translation>
    </message>
    <message>
        <source>in euros</source>
        <translation>in euros</translation>
    </message>
    <message>
        <source>bundled sample</source>
        <translation>bundled sample</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>Choose companies to compare</source>
        <translation>Choose companies to compare</translation>
    </message>
    <message>
        <source>No return can be told %1</source>
        <translation>No return can be told %1</translation>
    </message>
    <message>
        <source>Total return, %1, %2, %</source>
        <translation>Total return, %1, %2, %</translation>
    </message>
    <message>
        <source>Price return, %1, %2, %</source>
        <translation>Price return, %1, %2, %</translation>
    </message>
    <message numerus="yes">
        <source>%n without a figure</source>
        <translation>
            <numerusform>%n without a figure</numerusform>
            <numerusform>%n without a figure</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a company, its base price and its end price</comment>
        <translation>%1 %2 to %3</translation>
    </message>
    <message>
        <source>Selected: %1, %2 %3</source>
        <translation>Selected: %1, %2 %3</translation>
    </message>
    <message>
        <source>price and dividends</source>
        <translation>price and dividends</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>= %1 %2 × currency %3</source>
        <translation>= %1 %2 × currency %3</translation>
    </message>
    <message>
        <source>Source: exchange closing prices</source>
        <translation>Source: exchange closing prices</translation>
    </message>
    <message>
        <source>ECB reference rates</source>
        <translation>ECB reference rates</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>No investment advice</source>
        <translation>No investment advice</translation>
    </message>
    <message>
        <source>%1 stands above its first close</source>
        <translation>%1 stands above its first close</translation>
    </message>
    <message>
        <source>%1 does not stand above its first close</source>
        <translation>%1 does not stand above its first close</translation>
    </message>
    <message>
        <source>None of %1 stands above its first close</source>
        <translation>None of %1 stands above its first close</translation>
    </message>
    <message>
        <source>All %1 stand above their first close</source>
        <translation>All %1 stand above their first close</translation>
    </message>
    <message>
        <source>%1 of %2 stand above their first close</source>
        <translation>%1 of %2 stand above their first close</translation>
    </message>
    <message>
        <source>%1 to each listing&apos;s newest close by %2</source>
        <translation>%1 to each listing&apos;s newest close by %2</translation>
    </message>
    <message>
        <source>%1 to close of %2</source>
        <translation>%1 to close of %2</translation>
    </message>
    <message>
        <source>bundled sample for %1</source>
        <comment>companies</comment>
        <translation>bundled sample for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n listing</numerusform>
            <numerusform>%n listings</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither stands above its first close</source>
        <translation>Neither stands above its first close</translation>
    </message>
    <message>
        <source>Both stand above their first close</source>
        <translation>Both stand above their first close</translation>
    </message>
    <message>
        <source>Both rose %1</source>
        <translation>Both rose %1</translation>
    </message>
    <message>
        <source>Neither rose %1</source>
        <translation>Neither rose %1</translation>
    </message>
    <message>
        <source>Both beat %1 %2</source>
        <translation>Both beat %1 %2</translation>
    </message>
    <message>
        <source>Neither beat %1 %2</source>
        <translation>Neither beat %1 %2</translation>
    </message>
    <message>
        <source>own closes from quotes</source>
        <translation>own closes from quotes</translation>
    </message>
    <message>
        <source>baskets from the closes of their members</source>
        <translation>baskets from the closes of their members</translation>
    </message>
</context>
<context>
    <name>CompareToolBarText</name>
    <message>
        <source>Local</source>
        <comment>each listing&apos;s own currency</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>total return</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Add or remove companies</source>
        <translation>Add or remove companies</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>Logarithmic scale (L)</translation>
    </message>
    <message>
        <source>Events below the chart</source>
        <translation>Events below the chart</translation>
    </message>
    <message>
        <source>Copy the chart as an image (Ctrl+Shift+C)</source>
        <translation>Copy the chart as an image (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Export chart or table (Ctrl+E)</source>
        <translation>Export chart or table (Ctrl+E)</translation>
    </message>
    <message>
        <source>Total: dividends reinvested on their ex-dates</source>
        <translation>Total: dividends reinvested on their ex-dates</translation>
    </message>
    <message>
        <source>China tech 8</source>
        <translation>China tech 8</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no benchmark</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Calendar time: weekends and holidays have their room (K)</source>
        <translation>Calendar time: weekends and holidays have their room (K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Calendar time</source>
        <translation>Calendar time</translation>
    </message>
</context>
<context>
    <name>Convention</name>
    <message>
        <source>Korea</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>West</source>
        <translation>West</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Colour-blind safe</translation>
    </message>
</context>
<context>
    <name>DataPageText</name>
    <message>
        <source>Freshness</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>Feed health</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Request log</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>The bar becomes one like any other; figures may rest on it.</source>
        <translation>The bar becomes one like any other; figures may rest on it.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>The bar stays out for good, unless a feed tells another price for that day.</source>
        <translation>The bar stays out for good, unless a feed tells another price for that day.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Whether the chosen feed is asked at all</source>
        <translation>Whether the chosen feed is asked at all</translation>
    </message>
    <message>
        <source>The screen is on the clipboard as a picture.</source>
        <translation>The screen is on the clipboard as a picture.</translation>
    </message>
    <message>
        <source>Fetch prices of %1</source>
        <translation>Fetch prices of %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>DataSectionText</name>
    <message>
        <source>No row has all these words.</source>
        <translation>No row has all these words.</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Export the rows shown as CSV</source>
        <translation>Export the rows shown as CSV</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>DataTables</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>where a bar is from</comment>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>where a bar is from</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1st</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2nd</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3rd</translation>
    </message>
    <message>
        <source>Daily bars %1</source>
        <translation>Daily bars %1</translation>
    </message>
    <message>
        <source>quotes %1</source>
        <translation>quotes %1</translation>
    </message>
    <message>
        <source>Exchange rates %1</source>
        <translation>Exchange rates %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Next answer decides</source>
        <translation>Next answer decides</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Failing</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Median of the last usable answers</source>
        <translation>Median of the last usable answers</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Last success</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Failures in a row</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>Median ms</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Last error</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Currencies</translation>
    </message>
    <message>
        <source>Daily bars</source>
        <translation>Daily bars</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) behind</source>
        <translation>
            <numerusform>%n session behind</numerusform>
            <numerusform>%n sessions behind</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>From the last trade to its arrival here</source>
        <translation>From the last trade to its arrival here</translation>
    </message>
    <message>
        <source>Measured only while the exchange is open</source>
        <translation>Measured only while the exchange is open</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Last trade (%1)</source>
        <translation>Last trade (%1)</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Seen (%1)</source>
        <translation>Seen (%1)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Shown, from</source>
        <translation>Shown, from</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Other, from</source>
        <translation>Other, from</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>an answer</comment>
        <translation>Usable</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Time (%1)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>No request yet</translation>
    </message>
    <message>
        <source>%1 of %2 usable</source>
        <translation>%1 of %2 usable</translation>
    </message>
    <message>
        <source>%1 without what was asked for</source>
        <translation>%1 without what was asked for</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 failed</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refused</translation>
    </message>
    <message>
        <source>The newest request stands at the right.</source>
        <translation>The newest request stands at the right.</translation>
    </message>
    <message>
        <source>Last 36 requests</source>
        <translation>Last 36 requests</translation>
    </message>
    <message>
        <source>Own closes</source>
        <comment>where a bar is from</comment>
        <translation>Own closes</translation>
    </message>
    <message>
        <source>No figure yet</source>
        <translation>No figure yet</translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing else is ever sent</source>
        <translation>nothing else is ever sent</translation>
    </message>
    <message>
        <source>asked in order; where one gives nothing, the next one is asked</source>
        <translation>asked in order; where one gives nothing, the next one is asked</translation>
    </message>
    <message>
        <source>nothing was asked yet; each feed&apos;s successes and failures will stand here</source>
        <translation>nothing was asked yet; each feed&apos;s successes and failures will stand here</translation>
    </message>
    <message>
        <source>days are those of the exchange</source>
        <translation>days are those of the exchange</translation>
    </message>
    <message>
        <source>nothing was asked yet; how current each figure is will stand here</source>
        <translation>nothing was asked yet; how current each figure is will stand here</translation>
    </message>
    <message>
        <source>No priced company is known.</source>
        <translation>No priced company is known.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) to decide</source>
        <translation>
            <numerusform>%n bar to decide</numerusform>
            <numerusform>%n bars to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure rests on them</source>
        <translation>no figure rests on them</translation>
    </message>
    <message>
        <source>No bar is in quarantine.</source>
        <translation>No bar is in quarantine.</translation>
    </message>
    <message>
        <source>Bars that are not to be believed will stand here, with the reason, for you to decide.</source>
        <translation>Bars that are not to be believed will stand here, with the reason, for you to decide.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on which two sources tell different closes</source>
        <translation>
            <numerusform>%n day on which two sources tell different closes</numerusform>
            <numerusform>%n days on which two sources tell different closes</numerusform>
        </translation>
    </message>
    <message>
        <source>No two sources disagree.</source>
        <translation>No two sources disagree.</translation>
    </message>
    <message>
        <source>Days on which two sources tell different closes will stand here, side by side.</source>
        <translation>Days on which two sources tell different closes will stand here, side by side.</translation>
    </message>
    <message>
        <source>Every request will stand here with its time, host, path, status, bytes and duration.</source>
        <translation>Every request will stand here with its time, host, path, status, bytes and duration.</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <translation>Asked too often</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Access expired</source>
        <translation>Access expired</translation>
    </message>
    <message>
        <source>Nothing for these days</source>
        <translation>Nothing for these days</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Unreadable answer</translation>
    </message>
    <message>
        <source>No answer for now</source>
        <translation>No answer for now</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Store %1</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 bars</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>no backup yet</translation>
    </message>
    <message>
        <source>newest backup %1, %2</source>
        <translation>newest backup %1, %2</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Not there</translation>
    </message>
</context>
<context>
    <name>DataToolBarText</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Refresh now</translation>
    </message>
    <message>
        <source>Fetch what is due (F5)</source>
        <translation>Fetch what is due (F5)</translation>
    </message>
    <message>
        <source>Filter all tables</source>
        <translation>Filter all tables</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Work offline</translation>
    </message>
    <message>
        <source>Add a listing…</source>
        <translation>Add a listing…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The program was started offline.</source>
        <translation>The program was started offline.</translation>
    </message>
    <message>
        <source>While this is on, no feed is asked for anything.</source>
        <translation>While this is on, no feed is asked for anything.</translation>
    </message>
    <message>
        <source>Import market-data folder…</source>
        <translation>Import market-data folder…</translation>
    </message>
    <message>
        <source>Import CSV files…</source>
        <translation>Import CSV files…</translation>
    </message>
</context>
<context>
    <name>DrawingText</name>
    <message>
        <source>Trend line from %1 to %2</source>
        <translation>Trend line from %1 to %2</translation>
    </message>
    <message>
        <source>Horizontal line at %1</source>
        <translation>Horizontal line at %1</translation>
    </message>
    <message>
        <source>Text “%1” at %2</source>
        <translation>Text “%1” at %2</translation>
    </message>
    <message>
        <source>Text on the chart</source>
        <translation>Text on the chart</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Did you mean: %1?</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 cannot be “%2”.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It takes: %3.</source>
        <translation>%1 cannot be “%2”. It takes: %3.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>The database %1 is damaged.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>The database %1 is in use by another program.</translation>
    </message>
    <message>
        <source>%1 is not a database of this program. It was left as it is.</source>
        <translation>%1 is not a database of this program. It was left as it is.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of this program. It was left as it is.</source>
        <translation>The database %1 was made by a newer version of this program. It was left as it is.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used.</source>
        <translation>The database %1 cannot be used.</translation>
    </message>
    <message>
        <source>No company is known as “%1”.</source>
        <translation>No company is known as “%1”.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>There is no verb “%1”.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>There is no option “%1” here.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>The option %1 needs a value.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>The option %1 takes no value.</translation>
    </message>
    <message>
        <source>There is no feed “%1”. The feeds are: %2.</source>
        <translation>There is no feed “%1”. The feeds are: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in for a feed. It must be an https address, or http on this machine.</source>
        <translation>“%1” cannot stand in for a feed. It must be an https address, or http on this machine.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” is one argument too many.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates are written YYYY-MM-DD.</source>
        <translation>“%1” is not a date. Dates are written YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>“%1” is not a range. Ranges are ytd, 1w, 1m, 3m, 6m, 1y, 3y, 5y, max or FROM..TO.</source>
        <translation>“%1” is not a range. Ranges are ytd, 1w, 1m, 3m, 6m, 1y, 3y, 5y, max or FROM..TO.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 cannot be opened.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>The disk is full: %1 could not be written.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1 is not UTF-8 text.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>%1 has no column “%2”.</translation>
    </message>
    <message>
        <source>%1 has no valid row.</source>
        <translation>%1 has no valid row.</translation>
    </message>
    <message>
        <source>%1 is neither a market-data pack nor a CSV file of one.</source>
        <translation>%1 is neither a market-data pack nor a CSV file of one.</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>There is no data for %1.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>It was stopped before it was done.</translation>
    </message>
    <message>
        <source>The range “%1” does not run forward: FROM must be earlier than TO.</source>
        <translation>The range “%1” does not run forward: FROM must be earlier than TO.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a listing in Hong Kong, New York, Shanghai or Shenzhen.</source>
        <translation>“%1” is not the code of a listing in Hong Kong, New York, Shanghai or Shenzhen.</translation>
    </message>
    <message>
        <source>%1 was not added by code: it came with the bundled sample or with imported files and stays.</source>
        <translation>%1 was not added by code: it came with the bundled sample or with imported files and stays.</translation>
    </message>
    <message>
        <source>The network is not to be used: nothing was fetched.</source>
        <translation>The network is not to be used: nothing was fetched.</translation>
    </message>
    <message>
        <source>No source knows a listing %1 with daily prices.</source>
        <translation>No source knows a listing %1 with daily prices.</translation>
    </message>
</context>
<context>
    <name>EventDetailsText</name>
    <message>
        <source>your own entry</source>
        <translation>your own entry</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source: %1</translation>
    </message>
    <message>
        <source>The exchange was closed that day: session 0 is %1.</source>
        <translation>The exchange was closed that day: session 0 is %1.</translation>
    </message>
    <message>
        <source>Session 0, the first that could react, is %1.</source>
        <translation>Session 0, the first that could react, is %1.</translation>
    </message>
    <message>
        <source>Return since the close of %1</source>
        <translation>Return since the close of %1</translation>
    </message>
    <message>
        <source>Return since the close before it</source>
        <translation>Return since the close before it</translation>
    </message>
    <message>
        <source>with dividends</source>
        <translation>with dividends</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Import events</source>
        <translation>Import events</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Export your events</source>
        <translation>Export your events</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>yours</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported.</source>
        <translation>
            <numerusform>%n event imported.</numerusform>
            <numerusform>%n events imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written.</source>
        <translation>
            <numerusform>%n event written.</numerusform>
            <numerusform>%n events written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>yours, changed</source>
        <translation>yours, changed</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Back to the original</translation>
    </message>
    <message>
        <source>Yours, in the place of one that came with the data: %1, %2.</source>
        <translation>Yours, in the place of one that came with the data: %1, %2.</translation>
    </message>
    <message>
        <source>An event of your own.</source>
        <translation>An event of your own.</translation>
    </message>
    <message>
        <source>A new event of your own.</source>
        <translation>A new event of your own.</translation>
    </message>
    <message>
        <source>This event came with the data. What you save stands in its place, and you can go back to the original.</source>
        <translation>This event came with the data. What you save stands in its place, and you can go back to the original.</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>What you typed has not been saved.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The original is back. Undo brings yours back.</source>
        <translation>The original is back. Undo brings yours back.</translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>Deleted. Undo brings it back.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Companies that are not known here: %1.</source>
        <translation>Companies that are not known here: %1.</translation>
    </message>
</context>
<context>
    <name>EventFilterText</name>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no kind of event</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Which events are shown</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>English title</translation>
    </message>
    <message>
        <source>Korean title</source>
        <translation>Korean title</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>after the close: counts for the next session</source>
        <translation>after the close: counts for the next session</translation>
    </message>
    <message>
        <source>none: the whole market</source>
        <translation>none: the whole market</translation>
    </message>
    <message>
        <source>An event needs a title in one language at least.</source>
        <translation>An event needs a title in one language at least.</translation>
    </message>
</context>
<context>
    <name>EventPopoverText</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Previous event</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Next event</translation>
    </message>
    <message>
        <source>Previous event (P)</source>
        <translation>Previous event (P)</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>Next event (N)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>event</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>AI model</source>
        <translation>AI model</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>policy</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>earnings</source>
        <translation>earnings</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>corporate</source>
        <translation>corporate</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>partnership</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>regulatory</translation>
    </message>
    <message>
        <source>press reports</source>
        <translation>press reports</translation>
    </message>
    <message>
        <source>company announcement</source>
        <translation>company announcement</translation>
    </message>
    <message>
        <source>exchange filing</source>
        <translation>exchange filing</translation>
    </message>
    <message>
        <source>government announcement</source>
        <translation>government announcement</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Fitted</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 mm, vector; text can be selected</source>
        <translation>%1 × %2 mm, vector; text can be selected</translation>
    </message>
    <message>
        <source>%1 × %2, vector</source>
        <translation>%1 × %2, vector</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>replaces the file that is there</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>That file is there already. Save again to replace it.</source>
        <translation>That file is there already. Save again to replace it.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Pages of</source>
        <translation>Pages of</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>One file each</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Figures, without pages</source>
        <translation>Figures, without pages</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, vector; text can be selected</source>
        <translation>%1, vector; text can be selected</translation>
    </message>
    <message>
        <source>UTF-8, full precision</source>
        <translation>UTF-8, full precision</translation>
    </message>
    <message>
        <source>Spreadsheet: numbers and dates, no formulas</source>
        <translation>Spreadsheet: numbers and dates, no formulas</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchError</name>
    <message>
        <source>The source was asked too often and is left alone for a while.</source>
        <translation>The source was asked too often and is left alone for a while.</translation>
    </message>
    <message>
        <source>The source refuses requests of this program or from here.</source>
        <translation>The source refuses requests of this program or from here.</translation>
    </message>
    <message>
        <source>The source wants a new authorisation.</source>
        <translation>The source wants a new authorisation.</translation>
    </message>
    <message>
        <source>The source has nothing for these days.</source>
        <translation>The source has nothing for these days.</translation>
    </message>
    <message>
        <source>The answer cannot be read, or is not what was asked for.</source>
        <translation>The answer cannot be read, or is not what was asked for.</translation>
    </message>
    <message>
        <source>The source cannot be reached, or does not work just now.</source>
        <translation>The source cannot be reached, or does not work just now.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>The source does not know what was asked for. What is stored stays.</source>
        <translation>The source does not know what was asked for. What is stored stays.</translation>
    </message>
</context>
<context>
    <name>FigureTips</name>
    <message>
        <source>%1 %2 → %3 %4</source>
        <comment>base day and price, end day and price</comment>
        <translation>%1 %2 → %3 %4</translation>
    </message>
    <message>
        <source>%1 × %2 × %3</source>
        <comment>shares, price, exchange rate</comment>
        <translation>%1 × %2 × %3</translation>
    </message>
    <message>
        <source>Number of shares of %1, implied by a published market cap</source>
        <translation>Number of shares of %1, implied by a published market cap</translation>
    </message>
    <message>
        <source>Number of shares of %1</source>
        <translation>Number of shares of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) old</source>
        <translation>
            <numerusform>%n session old</numerusform>
            <numerusform>%n sessions old</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by %1 for that session</source>
        <translation>Published by %1 for that session</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>AI and chips</source>
        <translation>AI and chips</translation>
    </message>
    <message>
        <source>Hardware and electric cars</source>
        <translation>Hardware and electric cars</translation>
    </message>
    <message>
        <source>ADRs in New York</source>
        <translation>ADRs in New York</translation>
    </message>
    <message>
        <source>US peers</source>
        <translation>US peers</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Added by you</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Baskets</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is not a date.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>“%1” is not above zero.</source>
        <translation>“%1” is not above zero.</translation>
    </message>
    <message>
        <source>The high is below the low (%1).</source>
        <translation>The high is below the low (%1).</translation>
    </message>
    <message>
        <source>A price lies outside the day&apos;s high and low (%1).</source>
        <translation>A price lies outside the day&apos;s high and low (%1).</translation>
    </message>
    <message>
        <source>No instrument has the symbol “%1”.</source>
        <translation>No instrument has the symbol “%1”.</translation>
    </message>
    <message>
        <source>The field “%1” is empty.</source>
        <translation>The field “%1” is empty.</translation>
    </message>
    <message>
        <source>The kind “%1” is not known.</source>
        <translation>The kind “%1” is not known.</translation>
    </message>
    <message>
        <source>The currency “%1” is not known.</source>
        <translation>The currency “%1” is not known.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text. %1</source>
        <translation>It is not UTF-8 text. %1</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>The column “%1” is missing.</translation>
    </message>
    <message>
        <source>It has no valid row. %1</source>
        <translation>It has no valid row. %1</translation>
    </message>
    <message>
        <source>It cannot be read. %1</source>
        <translation>It cannot be read. %1</translation>
    </message>
    <message>
        <source>%1 is a Saturday or a Sunday; no exchange traded.</source>
        <translation>%1 is a Saturday or a Sunday; no exchange traded.</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 is still to come.</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>“%1” is below zero.</translation>
    </message>
    <message>
        <source>It has more fields than the header, or a quote that nothing closes (%1).</source>
        <translation>It has more fields than the header, or a quote that nothing closes (%1).</translation>
    </message>
    <message>
        <source>There is a row for %1 before it, which was taken.</source>
        <translation>There is a row for %1 before it, which was taken.</translation>
    </message>
    <message>
        <source>The column “%1” stands in the header twice.</source>
        <translation>The column “%1” stands in the header twice.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>What was kept out</source>
        <translation>What was kept out</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) or file(s) were kept out; everything else was taken.</source>
        <translation>
            <numerusform>%1 row or file was kept out; everything else was taken.</numerusform>
            <numerusform>%1 rows or files were kept out; everything else was taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>%1, middle</source>
        <translation>%1, middle</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>SMA</translation>
    </message>
    <message>
        <source>EMA</source>
        <translation>EMA</translation>
    </message>
    <message>
        <source>Bollinger</source>
        <translation>Bollinger</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatility</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Simple moving average (SMA)</source>
        <translation>Simple moving average (SMA)</translation>
    </message>
    <message>
        <source>Exponential moving average (EMA)</source>
        <translation>Exponential moving average (EMA)</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>Bollinger bands</translation>
    </message>
    <message>
        <source>Relative strength (RSI)</source>
        <translation>Relative strength (RSI)</translation>
    </message>
    <message>
        <source>Average true range (ATR)</source>
        <translation>Average true range (ATR)</translation>
    </message>
    <message>
        <source>On-balance volume (OBV)</source>
        <translation>On-balance volume (OBV)</translation>
    </message>
    <message>
        <source>Drawdown from the high</source>
        <translation>Drawdown from the high</translation>
    </message>
    <message>
        <source>Volatility, annualised</source>
        <translation>Volatility, annualised</translation>
    </message>
    <message>
        <source>Beta to the benchmark</source>
        <translation>Beta to the benchmark</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>Short average</source>
        <translation>Short average</translation>
    </message>
    <message>
        <source>Long average</source>
        <translation>Long average</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1, %2: a number from %3 to %4.</source>
        <translation>%1, %2: a number from %3 to %4.</translation>
    </message>
    <message>
        <source>%1, %2: a whole number from %3 to %4.</source>
        <translation>%1, %2: a whole number from %3 to %4.</translation>
    </message>
    <message>
        <source>MACD: the short average must have fewer sessions than the long one.</source>
        <translation>MACD: the short average must have fewer sessions than the long one.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>needs the volume of the session</source>
        <translation>needs the volume of the session</translation>
    </message>
    <message numerus="yes">
        <source>needs the highs and lows of %n session(s) in a row</source>
        <translation>
            <numerusform>needs the highs and lows of %n session in a row</numerusform>
            <numerusform>needs the highs and lows of %n sessions in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n session(s) in a row</source>
        <translation>
            <numerusform>needs %n session in a row</numerusform>
            <numerusform>needs %n sessions in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorsPopover</name>
    <message>
        <source>Another colour</source>
        <translation>Another colour</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Further up</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Further down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Colour %1 of %2: %3</source>
        <translation>Colour %1 of %2: %3</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>None yet. Averages and bands lie over the price, the others stand below it.</source>
        <translation>None yet. Averages and bands lie over the price, the others stand below it.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Sets of indicators</source>
        <translation>Sets of indicators</translation>
    </message>
    <message>
        <source>Name of this set</source>
        <translation>Name of this set</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>At most 12 indicators at a time</source>
        <translation>At most 12 indicators at a time</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Left, Right</source>
        <translation>Left, Right</translation>
    </message>
    <message>
        <source>Crosshair by one session</source>
        <translation>Crosshair by one session</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Zoom in, out, reset</source>
        <translation>Zoom in, out, reset</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmic scale</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wheel</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom at the pointer</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Drag</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Move in time</translation>
    </message>
    <message>
        <source>Measure between two sessions</source>
        <translation>Measure between two sessions</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double click</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Show the whole range</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Shift+drag, Shift+Left, Right</source>
        <translation>Shift+drag, Shift+Left, Right</translation>
    </message>
    <message>
        <source>Pinch</source>
        <translation>Pinch</translation>
    </message>
    <message>
        <source>Zoom between the fingers</source>
        <translation>Zoom between the fingers</translation>
    </message>
    <message>
        <source>Left, Right on the strip</source>
        <translation>Left, Right on the strip</translation>
    </message>
    <message>
        <source>Move the range; Shift its end, Ctrl+Shift its start</source>
        <translation>Move the range; Shift its end, Ctrl+Shift its start</translation>
    </message>
    <message>
        <source>N, P, Enter</source>
        <translation>N, P, Enter</translation>
    </message>
    <message>
        <source>Next and previous event, and what happened since</source>
        <translation>Next and previous event, and what happened since</translation>
    </message>
    <message>
        <source>T, H, X</source>
        <translation>T, H, X</translation>
    </message>
    <message>
        <source>Draw a trend line, a horizontal line, a text</source>
        <translation>Draw a trend line, a horizontal line, a text</translation>
    </message>
    <message>
        <source>D, Space, Delete</source>
        <translation>D, Space, Delete</translation>
    </message>
    <message>
        <source>Choose a drawing, one of its ends, take it away</source>
        <translation>Choose a drawing, one of its ends, take it away</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Calendar time</source>
        <translation>Calendar time</translation>
    </message>
    <message>
        <source>Copy the chosen table rows; elsewhere, the chart as a picture</source>
        <translation>Copy the chosen table rows; elsewhere, the chart as a picture</translation>
    </message>
</context>
<context>
    <name>ListingControl</name>
    <message>
        <source>%1 is there already: %2.</source>
        <translation>%1 is there already: %2.</translation>
    </message>
    <message>
        <source>The program works offline: no feed can be asked. Switch “Work offline” off first.</source>
        <translation>The program works offline: no feed can be asked. Switch “Work offline” off first.</translation>
    </message>
    <message>
        <source>%1 could not be checked. %2</source>
        <translation>%1 could not be checked. %2</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 was not added.</translation>
    </message>
    <message>
        <source>Added: %1 %2. Its history is being fetched.</source>
        <translation>Added: %1 %2. Its history is being fetched.</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>%1 was not removed.</translation>
    </message>
    <message>
        <source>Removed: %1 (%2)</source>
        <translation>Removed: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import market-data folder</source>
        <translation>Import market-data folder</translation>
    </message>
    <message>
        <source>Import CSV files</source>
        <translation>Import CSV files</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>This is sample data.</source>
        <translation>This is sample data.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>China Tech Dashboard</source>
        <translation>China Tech Dashboard</translation>
    </message>
    <message>
        <source>Real closes of %1 to %2. F5 fetches live prices; a market-data folder or CSV files can be imported.</source>
        <translation>Real closes of %1 to %2. F5 fetches live prices; a market-data folder or CSV files can be imported.</translation>
    </message>
    <message>
        <source>F5 fetches live prices; a market-data folder or CSV files can be imported.</source>
        <translation>F5 fetches live prices; a market-data folder or CSV files can be imported.</translation>
    </message>
</context>
<context>
    <name>MenuStrip</name>
    <message>
        <source>Find a company, screen or command</source>
        <translation>Find a company, screen or command</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Nothing later than this day is known on any screen</source>
        <translation>Nothing later than this day is known on any screen</translation>
    </message>
    <message>
        <source>The newest session in the store</source>
        <translation>The newest session in the store</translation>
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
        <source>The exchange&apos;s calendar does not reach that day.</source>
        <translation>The exchange&apos;s calendar does not reach that day.</translation>
    </message>
    <message>
        <source>The oldest close is not known to be the listing&apos;s first.</source>
        <translation>The oldest close is not known to be the listing&apos;s first.</translation>
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
    <message>
        <source>The only bar of the base session is in quarantine: it shows no trade, or another source disagrees.</source>
        <translation>The only bar of the base session is in quarantine: it shows no trade, or another source disagrees.</translation>
    </message>
    <message>
        <source>The only bar of the end session is in quarantine: it shows no trade, or another source disagrees.</source>
        <translation>The only bar of the end session is in quarantine: it shows no trade, or another source disagrees.</translation>
    </message>
    <message>
        <source>So many sessions have not passed yet.</source>
        <translation>So many sessions have not passed yet.</translation>
    </message>
    <message>
        <source>No quote with a valuation is known by that day.</source>
        <translation>No quote with a valuation is known by that day.</translation>
    </message>
    <message>
        <source>The quote shows no price-earnings ratio: a loss, or none published.</source>
        <translation>The quote shows no price-earnings ratio: a loss, or none published.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The chart is on the clipboard as a picture.</source>
        <translation>The chart is on the clipboard as a picture.</translation>
    </message>
    <message>
        <source>This screen shows its figures as tables already.</source>
        <translation>This screen shows its figures as tables already.</translation>
    </message>
    <message>
        <source>The fact box of %1 is on the clipboard.</source>
        <translation>The fact box of %1 is on the clipboard.</translation>
    </message>
    <message>
        <source>No company is chosen whose facts could be copied.</source>
        <translation>No company is chosen whose facts could be copied.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Page before (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (−, Ctrl+wheel)</source>
        <translation>Smaller (−, Ctrl+wheel)</translation>
    </message>
    <message>
        <source>Larger (+, Ctrl+wheel)</source>
        <translation>Larger (+, Ctrl+wheel)</translation>
    </message>
    <message>
        <source>The whole page (0)</source>
        <translation>The whole page (0)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>China AI</source>
        <translation>China AI</translation>
    </message>
</context>
<context>
    <name>ParityChart</name>
    <message>
        <source>band: mean %1 ± 1σ %2</source>
        <translation>band: mean %1 ± 1σ %2</translation>
    </message>
    <message>
        <source>only the sample&apos;s days · band: their mean %1 ± 1σ %2</source>
        <translation>only the sample&apos;s days · band: their mean %1 ± 1σ %2</translation>
    </message>
    <message>
        <source>band: mean ± 1σ</source>
        <translation>band: mean ± 1σ</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>base close</source>
        <translation>base close</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>close before the fall</source>
        <translation>close before the fall</translation>
    </message>
    <message>
        <source>lowest close after it</source>
        <translation>lowest close after it</translation>
    </message>
    <message>
        <source>volume of the session</source>
        <translation>volume of the session</translation>
    </message>
    <message>
        <source>mean volume before it</source>
        <translation>mean volume before it</translation>
    </message>
    <message>
        <source>window, from</source>
        <translation>window, from</translation>
    </message>
    <message>
        <source>dividends of 12 months, last ex-date</source>
        <translation>dividends of 12 months, last ex-date</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>shares</translation>
    </message>
    <message>
        <source>ECB reference rate</source>
        <translation>ECB reference rate</translation>
    </message>
    <message>
        <source>market cap as published</source>
        <translation>market cap as published</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>%1 shares</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>newest session as of %1</source>
        <translation>newest session as of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) old as of %1</source>
        <translation>
            <numerusform>%n session old as of %1</numerusform>
            <numerusform>%n sessions old as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
</context>
<context>
    <name>ProvenancePopover</name>
    <message>
        <source>Copy formula and sources</source>
        <translation>Copy formula and sources</translation>
    </message>
</context>
<context>
    <name>Provisional</name>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Last trade of a session that has no final close yet; no return rests on it</source>
        <translation>Last trade of a session that has no final close yet; no return rests on it</translation>
    </message>
    <message>
        <source>trade of %1</source>
        <translation>trade of %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>RangeLabel</name>
    <message>
        <source>Range</source>
        <comment>a span of days of the reader&apos;s own</comment>
        <translation>Range</translation>
    </message>
</context>
<context>
    <name>RangeStrip</name>
    <message>
        <source>Range within the whole history</source>
        <translation>Range within the whole history</translation>
    </message>
    <message>
        <source>Drag the window or its edges; with the keyboard ←/→, Shift for its end, Ctrl+Shift for its start</source>
        <translation>Drag the window or its edges; with the keyboard ←/→, Shift for its end, Ctrl+Shift for its start</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message>
        <source>on the day</source>
        <translation>on the day</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>in the past week</source>
        <translation>in the past week</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>in the past month</source>
        <translation>in the past month</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>in the past 3 months</source>
        <translation>in the past 3 months</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>in the past 6 months</source>
        <translation>in the past 6 months</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>this year</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>year to date</translation>
    </message>
    <message>
        <source>in the past year</source>
        <translation>in the past year</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>in the past 3 years</source>
        <translation>in the past 3 years</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 years</translation>
    </message>
    <message>
        <source>in the past 5 years</source>
        <translation>in the past 5 years</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 years</translation>
    </message>
    <message>
        <source>since the first close</source>
        <translation>since the first close</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>choose two days of one&apos;s own</comment>
        <translation>Custom</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>exchange rates</source>
        <translation>exchange rates</translation>
    </message>
    <message>
        <source>Nothing could be fetched. %1</source>
        <translation>Nothing could be fetched. %1</translation>
    </message>
    <message>
        <source>Not fetched: %1. %2</source>
        <translation>Not fetched: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) could not be fetched. %1</source>
        <translation>
            <numerusform>%n item could not be fetched. %1</numerusform>
            <numerusform>%n items could not be fetched. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are in quarantine until a second source confirms them.</source>
        <translation>
            <numerusform>%n bar is in quarantine until a second source confirms it.</numerusform>
            <numerusform>%n bars are in quarantine until a second source confirms them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Everything is up to date.</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n subject(s).</source>
        <translation>
            <numerusform>Updated %n item.</numerusform>
            <numerusform>Updated %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new; %n session(s) wait in quarantine.</source>
        <translation>
            <numerusform>Nothing new; %n session waits in quarantine.</numerusform>
            <numerusform>Nothing new; %n sessions wait in quarantine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there, but not every source answered.</source>
        <translation>Everything is there, but not every source answered.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>feeds that are not asked</comment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Not asked again: %1.</source>
        <translation>Not asked again: %1.</translation>
    </message>
    <message>
        <source>Failing: %1.</source>
        <translation>Failing: %1.</translation>
    </message>
</context>
<context>
    <name>RefreshControl</name>
    <message>
        <source>The program was started offline: nothing is fetched.</source>
        <translation>The program was started offline: nothing is fetched.</translation>
    </message>
    <message>
        <source>What was fetched could not be kept.</source>
        <translation>What was fetched could not be kept.</translation>
    </message>
    <message>
        <source>The last good figures stay, each with its date.</source>
        <translation>The last good figures stay, each with its date.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>“Work offline” is on: nothing is fetched.</source>
        <translation>“Work offline” is on: nothing is fetched.</translation>
    </message>
    <message>
        <source>Another window or command is fetching prices just now.</source>
        <translation>Another window or command is fetching prices just now.</translation>
    </message>
</context>
<context>
    <name>RemoveListingText</name>
    <message>
        <source>Remove a listing</source>
        <translation>Remove a listing</translation>
    </message>
    <message>
        <source>Remove %1 (%2)?</source>
        <translation>Remove %1 (%2)?</translation>
    </message>
    <message>
        <source>Its prices and everything else stored of it go as well. It can be added again by its code.</source>
        <translation>Its prices and everything else stored of it go as well. It can be added again by its code.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Remove %1…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Closing prices of the exchanges, adjusted for splits; exchange rates of the European Central Bank. — no data. This is no investment advice.</source>
        <translation>Closing prices of the exchanges, adjusted for splits; exchange rates of the European Central Bank. — no data. This is no investment advice.</translation>
    </message>
    <message>
        <source>China AI</source>
        <translation>China AI</translation>
    </message>
    <message>
        <source>China&apos;s AI: policy, patents, models and what the shares did</source>
        <translation>China&apos;s AI: policy, patents, models and what the shares did</translation>
    </message>
</context>
<context>
    <name>SessionCellsText</name>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>Shenzhen</source>
        <translation>Shenzhen</translation>
    </message>
</context>
<context>
    <name>SessionGridText</name>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>close only</source>
        <translation>close only</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>in quarantine</translation>
    </message>
    <message>
        <source>not traded</source>
        <translation>not traded</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>not in the sample</source>
        <translation>not in the sample</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Which sessions are stored</source>
        <translation>Which sessions are stored</translation>
    </message>
    <message>
        <source>The tables of freshness and quarantine say the same.</source>
        <translation>The tables of freshness and quarantine say the same.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Korea: red up, blue down</source>
        <translation>Korea: red up, blue down</translation>
    </message>
    <message>
        <source>China: red up, green down</source>
        <translation>China: red up, green down</translation>
    </message>
    <message>
        <source>West: green up, red down</source>
        <translation>West: green up, red down</translation>
    </message>
    <message>
        <source>Colour-blind safe: orange up, blue down</source>
        <translation>Colour-blind safe: orange up, blue down</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Colours of gains and losses</source>
        <translation>Colours of gains and losses</translation>
    </message>
    <message>
        <source>Export charts as</source>
        <translation>Export charts as</translation>
    </message>
    <message>
        <source>Sharpness of PNG</source>
        <translation>Sharpness of PNG</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>Export folder</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Size of text and controls</translation>
    </message>
    <message>
        <source>Only when asked (F5)</source>
        <translation>Only when asked (F5)</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Every 15 minutes</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Every 30 minutes</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Every hour</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Every 4 hours</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>Is asked</translation>
    </message>
    <message>
        <source>Is never asked</source>
        <translation>Is never asked</translation>
    </message>
    <message>
        <source>Fetch prices</source>
        <translation>Fetch prices</translation>
    </message>
    <message>
        <source>Prices of Yahoo Finance</source>
        <translation>Prices of Yahoo Finance</translation>
    </message>
    <message>
        <source>Prices of Tencent</source>
        <translation>Prices of Tencent</translation>
    </message>
    <message>
        <source>Prices of Eastmoney</source>
        <translation>Prices of Eastmoney</translation>
    </message>
    <message>
        <source>Rates of the European Central Bank</source>
        <translation>Rates of the European Central Bank</translation>
    </message>
    <message>
        <source>Rates of Frankfurter</source>
        <translation>Rates of Frankfurter</translation>
    </message>
    <message>
        <source>Stops where it is</source>
        <translation>Stops where it is</translation>
    </message>
    <message>
        <source>Runs on and slows down</source>
        <translation>Runs on and slows down</translation>
    </message>
    <message>
        <source>A chart that is pulled and let go</source>
        <translation>A chart that is pulled and let go</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pictures or documents</source>
        <translation>Pictures or documents</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>Charts and tables</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>The stored market data cannot be opened</source>
        <translation>The stored market data cannot be opened</translation>
    </message>
    <message>
        <source>Nothing was changed: all files are as they were. Once the cause is gone, the program starts again as usual.</source>
        <translation>Nothing was changed: all files are as they were. Once the cause is gone, the program starts again as usual.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>China Tech Dashboard</source>
        <translation>China Tech Dashboard</translation>
    </message>
    <message>
        <source>Nothing was changed so far. Restoring keeps the damaged file beside the backups; what was stored after %1 is not in the backup.</source>
        <translation>Nothing was changed so far. Restoring keeps the damaged file beside the backups; what was stored after %1 is not in the backup.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restore the backup of %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Hong Kong close %1</source>
        <translation>Hong Kong close %1</translation>
    </message>
    <message>
        <source>New York close %1</source>
        <translation>New York close %1</translation>
    </message>
    <message>
        <source>FX ECB %1</source>
        <translation>FX ECB %1</translation>
    </message>
    <message>
        <source>Colours of gains and losses</source>
        <translation>Colours of gains and losses</translation>
    </message>
    <message>
        <source>Language of the window (%1)</source>
        <translation>Language of the window (%1)</translation>
    </message>
    <message>
        <source>Fetching prices</source>
        <translation>Fetching prices</translation>
    </message>
    <message>
        <source>Cancel; what has arrived stays.</source>
        <translation>Cancel; what has arrived stays.</translation>
    </message>
</context>
<context>
    <name>SystemReason</name>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is a directory</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Directory not empty</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>TableFilterText</name>
    <message>
        <source>Name or code, in any language</source>
        <translation>Name or code, in any language</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filter the table</translation>
    </message>
</context>
<context>
    <name>TwinDialog</name>
    <message>
        <source>Chart as a table</source>
        <translation>Chart as a table</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Which chart</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>The table is on the clipboard.</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 rows, %2 columns</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Save the table</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>The table was written.</source>
        <translation>The table was written.</translation>
    </message>
</context>
<context>
    <name>WonSplit</name>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>In won</source>
        <translation>In won</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>Dividends</translation>
    </message>
</context>
<context>
    <name>WonSplitWords</name>
    <message>
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Bars of every range, or lines through the chosen one</source>
        <translation>Bars of every range, or lines through the chosen one</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>With dividends</source>
        <translation>With dividends</translation>
    </message>
    <message>
        <source>Price return, or with dividends</source>
        <translation>Price return, or with dividends</translation>
    </message>
    <message>
        <source>Return in won, split</source>
        <translation>Return in won, split</translation>
    </message>
    <message>
        <source>The columns give each part its share of the return in won, in proportion to these logarithms.</source>
        <translation>The columns give each part its share of the return in won, in proportion to these logarithms.</translation>
    </message>
    <message>
        <source>Logarithms add up exactly: %1 price %2 + currency %3 + dividends %4 = ln(1 + return) %5.</source>
        <translation>Logarithms add up exactly: %1 price %2 + currency %3 + dividends %4 = ln(1 + return) %5.</translation>
    </message>
    <message>
        <source>Logarithms add up exactly: %1 price %2 + currency %3 = ln(1 + return) %4.</source>
        <translation>Logarithms add up exactly: %1 price %2 + currency %3 = ln(1 + return) %4.</translation>
    </message>
    <message>
        <source>log returns: price</source>
        <translation>log returns: price</translation>
    </message>
    <message>
        <source>+ currency</source>
        <translation>+ currency</translation>
    </message>
    <message>
        <source>+ dividends</source>
        <translation>+ dividends</translation>
    </message>
</context>
</TS>
