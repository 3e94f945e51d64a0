<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About China Tech Dashboard</source>
        <translation>차이나 테크 대시보드 정보</translation>
    </message>
    <message>
        <source>China Tech Dashboard</source>
        <translation>차이나 테크 대시보드</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>버전 %1, Qt %2</translation>
    </message>
    <message>
        <source>Compares Chinese technology shares by exact closes, in Korean and English. Works without a network and without an account; nothing you enter leaves this machine.</source>
        <translation>중국 기술주를 거래소 종가로 정확하게 비교합니다. 한국어와 영어를 지원하고, 네트워크나 계정 없이 쓸 수 있으며, 입력한 내용은 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Prices come from sources meant for personal use and may be late or wrong. Nothing here is investment advice.</source>
        <translation>시세는 개인 이용을 위한 출처에서 가져오며 늦거나 틀릴 수 있습니다. 어떤 내용도 투자 권유가 아닙니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 제3판 또는 그 이후 판을 따르는 자유 소프트웨어입니다.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Import market-data folder…</source>
        <translation>시세 자료 폴더 가져오기…</translation>
    </message>
    <message>
        <source>Import CSV files…</source>
        <translation>CSV 파일 가져오기…</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>데이터 폴더 열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Copy chart as image</source>
        <translation>차트를 그림으로 복사</translation>
    </message>
    <message>
        <source>Find company, screen or command…</source>
        <translation>종목·화면·명령 찾기…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1개월</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3개월</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6개월</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>연초 이후(YTD)</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3년</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5년</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>밝은 화면·어두운 화면 전환</translation>
    </message>
    <message>
        <source>Switch between Korean and English</source>
        <translation>한국어·영어 전환</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Choose the as-of day…</source>
        <translation>기준일 선택…</translation>
    </message>
    <message>
        <source>Back to the newest session</source>
        <translation>최신 거래일로</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>About China Tech Dashboard</source>
        <translation>차이나 테크 대시보드 정보</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Filter the table…</source>
        <translation>표에서 찾기…</translation>
    </message>
    <message>
        <source>Fetch prices now</source>
        <translation>지금 시세 갱신</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>오프라인 작업</translation>
    </message>
    <message>
        <source>Add a listing…</source>
        <translation>종목 추가…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>지금 백업…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Link the crosshairs of all charts</source>
        <translation>모든 차트의 십자선 연결</translation>
    </message>
    <message>
        <source>Chart as a table…</source>
        <translation>차트를 표로 보기…</translation>
    </message>
    <message>
        <source>Copy fact box</source>
        <translation>팩트 박스 복사</translation>
    </message>
</context>
<context>
    <name>AddListingDialog</name>
    <message>
        <source>Add a listing</source>
        <translation>종목 추가</translation>
    </message>
    <message>
        <source>A code of Hong Kong, New York, Shanghai or Shenzhen: 9988, 0700.HK, BABA, 600519.SS. A feed is asked whether it exists.</source>
        <translation>홍콩, 뉴욕, 상하이, 선전 종목 코드: 9988, 0700.HK, BABA, 600519.SS. 데이터 출처에 있는 종목인지 확인합니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>종목 코드</translation>
    </message>
    <message>
        <source>Code of the listing</source>
        <translation>종목 코드</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Asking the feeds about %1…</source>
        <translation>%1{을} 데이터 출처에 확인하는 중…</translation>
    </message>
    <message>
        <source>Last price %1, %2, from %3</source>
        <translation>최근 가격 %1, %2, 출처 %3</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Importing %1.</source>
        <translation>%1 가져오는 중입니다.</translation>
    </message>
    <message>
        <source>The screens stay as they are until it is done.</source>
        <translation>끝날 때까지 화면은 그대로입니다.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>가져온 자료가 없습니다.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>The files were imported, but cannot be shown.</source>
        <translation>파일은 가져왔지만 화면에 표시하지 못했습니다.</translation>
    </message>
    <message>
        <source>The import failed; nothing was imported.</source>
        <translation>가져오기에 실패했습니다. 가져온 자료가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 row(s).</source>
        <translation>
            <numerusform>%1행을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) or file(s) were kept out.</source>
        <translation>
            <numerusform>%1건은 받아들이지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screens stay as they are.</source>
        <translation>화면은 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>AsOfPopover</name>
    <message>
        <source>As-of day</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Every screen shows what was known at the close of this day.</source>
        <translation>모든 화면이 이날 종가까지 알려진 값으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>최신: %1</translation>
    </message>
    <message>
        <source>Newest session</source>
        <translation>최신 거래일</translation>
    </message>
    <message>
        <source>The store knows %1 to %2.</source>
        <translation>저장된 자료는 %1 ~ %2입니다.</translation>
    </message>
    <message>
        <source>That is not a date. Write it as 2025-03-07.</source>
        <translation>날짜가 아닙니다. 2025-03-07처럼 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>AxisClosureText</name>
    <message>
        <source>Hong Kong closed</source>
        <translation>홍콩 휴장</translation>
    </message>
    <message>
        <source>New York closed</source>
        <translation>뉴욕 휴장</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 휴장</translation>
    </message>
</context>
<context>
    <name>BackupControl</name>
    <message>
        <source>Back up the store</source>
        <translation>데이터베이스 백업</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>백업 파일 (*.sqlite)</translation>
    </message>
    <message>
        <source>No backup was written.</source>
        <translation>백업을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Backed up: %1, %2.</source>
        <translation>백업 완료: %1, %2.</translation>
    </message>
    <message>
        <source>The store was checked and copied whole.</source>
        <translation>데이터베이스를 점검한 뒤 통째로 복사했습니다.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>The newest sound backup was made on %1.</source>
        <translation>가장 최근의 온전한 백업은 %1에 만든 것입니다.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>The screens stay as they are.</source>
        <translation>화면은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>The database was damaged and was restored from the backup of %1.</source>
        <translation>데이터베이스가 손상되어 %1 백업에서 복원했습니다.</translation>
    </message>
    <message>
        <source>The damaged file is kept: %1.</source>
        <translation>손상된 파일은 보관했습니다: %1.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>BarDoubt</name>
    <message>
        <source>Stale bar: volume 0, open = high = low = close</source>
        <translation>갱신되지 않은 봉: 거래량 0, 시가 = 고가 = 저가 = 종가</translation>
    </message>
    <message>
        <source>Out of proportion to the days around it</source>
        <translation>앞뒤 거래일과 지나치게 차이 나는 가격</translation>
    </message>
    <message>
        <source>Contradicts itself: the close is not between low and high</source>
        <translation>모순된 값: 종가가 저가와 고가 사이에 없음</translation>
    </message>
    <message>
        <source>The exchange was closed that day</source>
        <translation>거래소 휴장일의 봉</translation>
    </message>
    <message>
        <source>Another source tells another close</source>
        <translation>다른 출처의 종가와 불일치</translation>
    </message>
</context>
<context>
    <name>BasketDialog</name>
    <message>
        <source>Basket</source>
        <translation>바스켓</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>구성 종목</translation>
    </message>
    <message>
        <source>Name or code, in any language</source>
        <translation>이름이나 코드, 어느 언어든</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>동일 비중</translation>
    </message>
    <message>
        <source>By market cap</source>
        <translation>시가총액 비중</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>리밸런싱</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>하지 않음</translation>
    </message>
    <message>
        <source>At the end of each month</source>
        <translation>매월 말</translation>
    </message>
    <message>
        <source>At the end of each quarter</source>
        <translation>분기 말</translation>
    </message>
    <message>
        <source>Bought at the close of</source>
        <translation>매수일(종가 기준)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>It needs at least two members.</source>
        <translation>종목을 둘 이상 고르세요.</translation>
    </message>
    <message>
        <source>Say on which day it is bought: YYYY-MM-DD.</source>
        <translation>매수일을 YYYY-MM-DD로 입력하세요.</translation>
    </message>
    <message>
        <source>%1 has no close on that day.</source>
        <translation>%1은(는) 그날 종가가 없습니다.</translation>
    </message>
    <message>
        <source>No market cap of that day is known: %1.</source>
        <translation>그날의 시가총액을 알 수 없는 종목: %1.</translation>
    </message>
    <message>
        <source>No market cap is known yet: %1. The level begins at the first rebalancing by which all are known.</source>
        <translation>시가총액을 아직 알 수 없는 종목: %1. 모두 알려진 뒤 첫 리밸런싱부터 지수를 계산합니다.</translation>
    </message>
</context>
<context>
    <name>BoardColumns</name>
    <message>
        <source>Instrument</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>종가</translation>
    </message>
    <message>
        <source>1D</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>1W</source>
        <translation>1주</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1개월</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3개월</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6개월</translation>
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
        <translation>원화 %1</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3년</translation>
    </message>
    <message>
        <source>5Y</source>
        <translation>5년</translation>
    </message>
    <message>
        <source>Trend, %1</source>
        <translation>%1 추이</translation>
    </message>
    <message>
        <source>52-week closing range</source>
        <translation>52주 종가 범위</translation>
    </message>
    <message>
        <source>60-day vol.</source>
        <translation>변동성</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>최대 낙폭</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>베타</translation>
    </message>
    <message>
        <source>ADR premium</source>
        <translation>ADR 괴리율</translation>
    </message>
    <message>
        <source>Turnover, KRW</source>
        <translation>거래대금, 원</translation>
    </message>
    <message>
        <source>P/E</source>
        <translation>PER</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>시가총액</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>BoardColumnsPopover</name>
    <message>
        <source>Standard columns</source>
        <translation>기본 열로</translation>
    </message>
    <message>
        <source>Drag to order, or Ctrl+Up and Ctrl+Down</source>
        <translation>끌어서 또는 Ctrl+↑, Ctrl+↓로 순서를 바꿉니다</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>표의 열</translation>
    </message>
</context>
<context>
    <name>BoardCorrelationText</name>
    <message>
        <source>Correlation</source>
        <translation>상관계수</translation>
    </message>
    <message>
        <source>252 daily log returns, common sessions</source>
        <translation>일간 로그수익률 252개, 공통 거래일</translation>
    </message>
    <message>
        <source>%1 and %2 moved most alike: %3</source>
        <translation>가장 비슷하게 움직인 두 종목은 %1, %2: %3</translation>
    </message>
    <message>
        <source>No pair has 252 common daily returns yet</source>
        <translation>공통 일간 수익률 252개가 있는 쌍이 아직 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>Correlation of daily log returns over 252 common sessions, local currency · alike beside alike · %n listing(s)</source>
        <translation>
            <numerusform>공통 거래일 252일의 일간 로그수익률 상관, 현지 통화 · 비슷한 종목끼리 이웃 · %n개 종목</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardHeatText</name>
    <message>
        <source>%1, for comparison (not to scale)</source>
        <translation>%1(비교용, 크기 비율 아님)</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>중앙값 %1</translation>
    </message>
    <message>
        <source>area grows with the square root of the market cap; hatched: not known, smallest size</source>
        <translation>면적은 시가총액의 제곱근에 비례, 빗금은 시가총액을 모르는 종목(가장 작은 크기)</translation>
    </message>
    <message>
        <source>area grows with the square root of 20-day turnover; hatched: not known, smallest size</source>
        <translation>면적은 20일 거래대금의 제곱근에 비례, 빗금은 거래대금을 모르는 종목(가장 작은 크기)</translation>
    </message>
    <message>
        <source>tiles of one size</source>
        <translation>모두 같은 크기</translation>
    </message>
    <message>
        <source>No listing has a return over that range</source>
        <translation>이 기간의 수익률이 있는 종목이 없습니다</translation>
    </message>
    <message>
        <source>Close of %1</source>
        <translation>%1 종가</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n개 종목</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese listing(s)</source>
        <translation>
            <numerusform>중국 %n개 종목</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1 are up %2</source>
        <translation>%2 %1이 모두 올랐습니다</translation>
    </message>
    <message>
        <source>None of %1 is up %2</source>
        <translation>%2 %1 가운데 오른 종목이 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2 are up %3</source>
        <translation>%3 %2 가운데 %1개가 올랐습니다</translation>
    </message>
</context>
<context>
    <name>BoardMonthsText</name>
    <message>
        <source>Year</source>
        <translation>연간</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>수익률</translation>
    </message>
    <message>
        <source>%1 has no month with both of its closes</source>
        <translation>%1: 양 끝 종가가 모두 있는 달이 없습니다</translation>
    </message>
    <message>
        <source>%1 rose in %2 of %3 months</source>
        <translation>%1: %3개월 가운데 %2개월 상승</translation>
    </message>
    <message>
        <source>Total return a month</source>
        <translation>월간 배당 포함 수익률</translation>
    </message>
    <message>
        <source>Price return a month</source>
        <translation>월간 주가 수익률</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>현지 통화</translation>
    </message>
    <message>
        <source>from the last session of a month to that of the next; full colour at ±%1</source>
        <translation>월말 거래일에서 다음 월말 거래일까지, ±%1에서 가장 짙은 색</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>표를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Add %1 to the comparison</source>
        <translation>%1 비교에 추가</translation>
    </message>
    <message>
        <source>Fetch prices of %1</source>
        <translation>%1 시세 받기</translation>
    </message>
    <message>
        <source>Change %1…</source>
        <translation>%1 고치기…</translation>
    </message>
    <message>
        <source>The table is empty: there is nothing to export.</source>
        <translation>표가 비어 있어 내보낼 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>BoardRiskText</name>
    <message>
        <source>60-day volatility, a year</source>
        <translation>60일 변동성(연율)</translation>
    </message>
    <message>
        <source>US peers</source>
        <translation>미국 비교 기업</translation>
    </message>
    <message>
        <source>Chinese listings</source>
        <translation>중국 종목</translation>
    </message>
    <message>
        <source>%1 paid most for its risk %2</source>
        <translation>%2 위험 대비 수익이 가장 높은 종목: %1</translation>
    </message>
    <message>
        <source>No listing has both a return and 60 consecutive sessions</source>
        <translation>수익률과 연속 60거래일을 모두 갖춘 종목이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>against the volatility of 60 sessions; %n listing(s)</source>
        <translation>
            <numerusform>60거래일 변동성 대비, %n개 종목</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>No listing has that in its name or code.</source>
        <translation>이름이나 코드가 맞는 종목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>Close of %1</source>
        <translation>%1 종가</translation>
    </message>
    <message>
        <source>Standard deviation of 60 daily log returns × √252</source>
        <translation>일간 로그수익률 60개의 표준편차 × √252</translation>
    </message>
    <message>
        <source>Deepest fall of a close below an earlier one, %1</source>
        <translation>이전 종가 대비 최대 하락률, %1</translation>
    </message>
    <message>
        <source>Against %1, 252 daily log returns of common sessions</source>
        <translation>%1 대비, 공통 거래일의 일간 로그수익률 252개</translation>
    </message>
    <message>
        <source>ADR × exchange rate ÷ ratio ÷ Hong Kong close − 1; New York closes 12 to 13 hours later</source>
        <translation>ADR × 환율 ÷ 비율 ÷ 홍콩 종가 − 1, 뉴욕 종가는 12~13시간 뒤</translation>
    </message>
    <message>
        <source>Mean of close × volume over 20 sessions, in won</source>
        <translation>최근 20거래일 종가 × 거래량 평균, 원화</translation>
    </message>
    <message>
        <source>Trailing twelve months, as the vendor publishes it</source>
        <translation>최근 12개월 기준, 제공사 발표치</translation>
    </message>
    <message>
        <source>Hong Kong (HKEX)</source>
        <translation>홍콩(HKEX)</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 median</source>
        <comment>of returns over that range</comment>
        <translation>%1 중앙값</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>배당 포함 수익률</translation>
    </message>
    <message>
        <source>Price return</source>
        <translation>주가 수익률</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>현지 통화</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no groups</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>거래소</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
</context>
<context>
    <name>BoardToolBarText</name>
    <message>
        <source>Local</source>
        <comment>each listing&apos;s own currency</comment>
        <translation>현지</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>total return</comment>
        <translation>배당 포함</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
    </message>
    <message>
        <source>Risk–return</source>
        <translation>위험·수익</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>상관</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>√ Market cap</source>
        <translation>√ 시가총액</translation>
    </message>
    <message>
        <source>√ 20-day turnover</source>
        <translation>√ 20일 거래대금</translation>
    </message>
    <message>
        <source>Equal</source>
        <comment>tiles of one size</comment>
        <translation>같은 크기</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>이름·코드 거르기</translation>
    </message>
    <message>
        <source>Copy as text and table (Ctrl+C)</source>
        <translation>텍스트와 표로 복사(Ctrl+C)</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>내보내기(Ctrl+E)</translation>
    </message>
    <message>
        <source>Total: dividends reinvested on their ex-dates</source>
        <translation>배당 포함: 배당락일에 재투자</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>열 고르기와 순서</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every instrument</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>묶기</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>New basket…</source>
        <translation>새 바스켓…</translation>
    </message>
</context>
<context>
    <name>BoardTwin</name>
    <message>
        <source>Symbol</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Volatility, 60 sessions</source>
        <translation>변동성 60일</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>시가총액</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>연간</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(외 %n곳)</numerusform>
        </translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>%1거래일째</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>외 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>종가</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>거래량</translation>
    </message>
    <message>
        <source>Volume, m shares</source>
        <translation>거래량, 백만 주</translation>
    </message>
    <message>
        <source>Volume, thousand shares</source>
        <translation>거래량, 천 주</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n거래일</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range, and the last day in view</comment>
        <translation>%1 · %2까지</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>시가</translation>
    </message>
    <message>
        <source>High</source>
        <translation>고가</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>저가</translation>
    </message>
    <message>
        <source>annualised %1</source>
        <translation>연 환산 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Click shows this line again</source>
        <translation>클릭하면 이 선을 다시 보입니다</translation>
    </message>
    <message>
        <source>Click hides this line, Ctrl+click the others</source>
        <translation>클릭하면 이 선을, Ctrl+클릭하면 다른 선을 숨깁니다</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 이후</translation>
    </message>
</context>
<context>
    <name>ChartTwinText</name>
    <message>
        <source>%1, upper</source>
        <translation>%1 상단</translation>
    </message>
    <message>
        <source>%1, lower</source>
        <translation>%1 하단</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>거래일</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>종가</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>시가</translation>
    </message>
    <message>
        <source>High</source>
        <translation>고가</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>저가</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>거래량</translation>
    </message>
</context>
<context>
    <name>ChinaAi</name>
    <message>
        <source>Without a close of the base or the end, left out: %1.</source>
        <translation>기준일 또는 마지막 날 종가가 없어 제외: %1.</translation>
    </message>
    <message>
        <source>P/E: — (no quote with a valuation yet)</source>
        <translation>PER 격차 — (배수 자료 없음)</translation>
    </message>
    <message>
        <source>Median P/E: %1 %2, %3 %4</source>
        <translation>PER 중앙값: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>median %1 · weighted %2</source>
        <translation>중앙값 %1 · 가중 %2</translation>
    </message>
    <message>
        <source>trailing 12 months · %1 · %2</source>
        <translation>최근 12개월 이익 기준 · %1 · %2</translation>
    </message>
    <message>
        <source>The P/E history of %1 can be imported as valuations.csv (symbol, date, pe_trailing).</source>
        <translation>%1 PER의 과거 값은 valuations.csv(symbol, date, pe_trailing)로 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Gap between Chinese and US technology shares</source>
        <translation>미·중 빅테크 주가 격차</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 이후</translation>
    </message>
    <message>
        <source>%1, equally weighted mean, local currency, %</source>
        <translation>%1 동일가중 평균, 현지통화, %</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1%p</translation>
    </message>
    <message>
        <source>Price-earnings ratios</source>
        <translation>주가수익비율(PER)</translation>
    </message>
    <message>
        <source>Weighted: market values together ÷ earnings together, in US dollars, of companies whose quote has both. A company without earnings has no ratio: it is left out of median and weighted figure and counted above. Quotes five or more sessions old are not used.</source>
        <translation>가중 = 시세에 시가총액과 PER이 모두 있는 종목의 시가총액 합계 ÷ 이익 합계(미국 달러). 이익이 없는 종목은 배수가 없으므로 중앙값과 가중값에서 빼고 그 수를 위에 적습니다. 5거래일 이상 지난 시세는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Median P/E, day by day</source>
        <translation>PER 중앙값 추이</translation>
    </message>
    <message>
        <source>The history grows with each day&apos;s quotes; a line is drawn from the second day on.</source>
        <translation>추이는 날마다 저장되는 시세로 쌓이며, 이틀째부터 선으로 그립니다.</translation>
    </message>
    <message>
        <source>Hong Kong closed</source>
        <translation>홍콩 휴장</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>counts on %1</source>
        <translation>%1 반영</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>AI 모델 연표</translation>
    </message>
    <message>
        <source>None had been published by this day.</source>
        <translation>이날까지 공개된 모델이 없습니다.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>비상장</translation>
    </message>
    <message>
        <source>The report had not been published by this day.</source>
        <translation>이날까지 보고서가 발표되지 않았습니다.</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>특허</translation>
    </message>
    <message>
        <source>%1 of generative-AI patents come from %2</source>
        <translation>생성형 AI 특허의 %1가 %2에서</translation>
    </message>
    <message>
        <source>families, %1–%2, about %3 in all</source>
        <translation>패밀리 수, %1~%2, 전체 약 %3건</translation>
    </message>
    <message>
        <source>Of single years only %1 is known, with %2 families: no line is drawn from guesses. A family filed in two countries counts in both.</source>
        <translation>연도별 값은 %1년 %2건만 확인되어 추이 선을 그리지 않습니다. 두 나라에 출원된 패밀리는 양쪽에 모두 셉니다.</translation>
    </message>
    <message>
        <source>Patent owners</source>
        <translation>특허 보유 기관</translation>
    </message>
    <message>
        <source>%1 of the %2 largest patent owners are Chinese</source>
        <translation>특허 보유 상위 %2곳 중 %1곳이 중국</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s)</source>
        <translation>
            <numerusform>기업 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n research organisation(s)</source>
        <translation>
            <numerusform>연구기관 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>research organisation</source>
        <translation>연구기관</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>Policy and investment</source>
        <translation>정책과 투자 규모</translation>
    </message>
    <message>
        <source>dashed: expected or planned</source>
        <translation>점선 막대는 예상 · 계획</translation>
    </message>
    <message>
        <source>Nothing had been announced by this day.</source>
        <translation>이날까지 발표된 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no reference rate for this day: amounts are in yuan alone.</source>
        <translation>이날의 기준환율이 없어 금액을 위안으로만 표시합니다.</translation>
    </message>
    <message>
        <source>China AI</source>
        <translation>차이나 AI</translation>
    </message>
    <message>
        <source>Prices: %1 · exchange rates: ECB reference rates · no investment advice</source>
        <translation>가격: %1 · 환율: ECB 기준환율 · 투자 권유 아님</translation>
    </message>
    <message>
        <source>cumulative return less %1, pp</source>
        <translation>%1 대비 누적 초과수익률, %p</translation>
    </message>
    <message>
        <source>cumulative return, %</source>
        <translation>누적 수익률, %</translation>
    </message>
    <message>
        <source>Order the companies by this window</source>
        <translation>이 구간의 수익률 순으로 정렬</translation>
    </message>
    <message>
        <source>session 0 is %1</source>
        <translation>기준 거래일(0일) %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>p of the t-test · number</source>
        <translation>t-검정 p값 · 표본 수</translation>
    </message>
    <message>
        <source>t = %1, p = %2, n = %3</source>
        <translation>t = %1, p = %2, n = %3</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n event(s)</source>
        <translation>
            <numerusform>사건 %n건 평균</numerusform>
        </translation>
    </message>
    <message>
        <source>Event study · %1</source>
        <translation>사건 연구 · %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>By company · %1</source>
        <translation>종목별 · %1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>%1 itself, %</source>
        <translation>%1 자체 수익률, %</translation>
    </message>
    <message>
        <source>−1: the session before the event alone. 0 and +k: from the close before it to the close of its first session, and k sessions later. What happens while the exchange is closed counts for its next session. —: not that many sessions have passed, or a close is missing.</source>
        <translation>−1 = 사건 직전 거래일 하루. 0과 +k = 직전 종가부터 사건을 처음 반영한 거래일, 그리고 그 뒤 k번째 거래일 종가까지. 휴장 중 사건은 다음 거래일에 반영. — = 아직 그만큼의 거래일이 지나지 않았거나 종가가 없음.</translation>
    </message>
    <message>
        <source>Mean: each event or company counts once. p: Student&apos;s t-test of one sample against zero, two-sided: how often a mean at least so far from zero would come by chance. It takes the values as independent; companies that answer one and the same event are not, which makes p too small. An exchange that is closed when another trades is measured to its own last session.</source>
        <translation>평균은 사건 또는 종목마다 한 번씩 셉니다. p는 평균이 0과 다른지 보는 단일표본 양측 스튜던트 t-검정의 값으로, 우연만으로 평균이 이만큼 0에서 벗어날 확률입니다. 표본이 서로 독립이라고 가정하지만, 같은 사건에 함께 움직인 종목들은 독립이 아니어서 p가 실제보다 작게 나옵니다. 한쪽 거래소만 열린 날은 각 거래소의 마지막 거래일까지 잽니다.</translation>
    </message>
    <message>
        <source>%1 on the year before</source>
        <translation>전년 대비 %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>출처: %1, %2</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>%1x</source>
        <translation>%1배</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) counted</source>
        <translation>
            <numerusform>%n개 종목 기준</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without earnings left out</source>
        <translation>
            <numerusform>이익이 없는 %n개 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a fresh quote left out</source>
        <translation>
            <numerusform>최근 시세가 없는 %n개 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>Also quoted as “%1 Chinese companies”, which counts research organisations among them.</source>
        <translation>‘중국 기업 %1곳’으로 인용되기도 하지만, 여기에는 연구기관이 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>Sessions of %1 around “%2”: %3.</source>
        <translation>‘%2’ 전후의 %1 거래일: %3.</translation>
    </message>
    <message>
        <source>P/E of %1</source>
        <translation>%1 PER</translation>
    </message>
    <message>
        <source>%1 on %2; since %3 between %4 and %5, and lower than that on %6 of the days.</source>
        <translation>%2 현재 %1. %3 이후 %4~%5 범위였고, 그 가운데 %6의 날이 지금보다 낮았습니다.</translation>
    </message>
    <message>
        <source>Weighted P/E, day by day</source>
        <translation>시가총액 가중 PER 추이</translation>
    </message>
    <message>
        <source>No event is known.</source>
        <translation>알려진 사건이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them weighted</source>
        <translation>
            <numerusform>가중값은 %n개 종목 기준</numerusform>
        </translation>
    </message>
    <message>
        <source>no earnings · %1 · %2</source>
        <translation>이익 없음 · %1 · %2</translation>
    </message>
    <message>
        <source>newest quote is of %1, too old</source>
        <translation>%1 시세로, 오래되어 쓰지 않음</translation>
    </message>
    <message>
        <source>no quote with a P/E yet</source>
        <translation>PER이 담긴 시세가 아직 없음</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1 · return of the first session that could react</source>
        <translation>%1 · 등락률은 처음 반응할 수 있었던 거래일 기준</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s), in table and files</source>
        <translation>
            <numerusform>그 밖에 지난 사건 %n건은 표와 파일에 있습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChinaAiToolBar</name>
    <message>
        <source>yuan</source>
        <translation>위안</translation>
    </message>
    <message>
        <source>yuan + won</source>
        <translation>위안 + 원화 환산</translation>
    </message>
    <message>
        <source>yuan + US dollars</source>
        <translation>위안 + 달러 환산</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>특허</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Event study</source>
        <translation>사건 연구</translation>
    </message>
    <message>
        <source>US–China gap</source>
        <translation>미·중 격차</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>화면 구역</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>연구 설정</translation>
    </message>
    <message>
        <source>Company, events, benchmark and baskets</source>
        <translation>종목, 사건, 벤치마크, 바스켓</translation>
    </message>
    <message>
        <source>Edit events</source>
        <translation>사건 편집</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>This screen or its figures as a file (Ctrl+E)</source>
        <translation>이 화면이나 그 수치를 파일로 (Ctrl+E)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Study all events listed</source>
        <translation>목록의 사건 모두 보기</translation>
    </message>
    <message>
        <source>The return itself</source>
        <translation>수익률 그대로</translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>%1 대비</translation>
    </message>
    <message>
        <source>Since the start of the year</source>
        <translation>올해 초부터</translation>
    </message>
    <message>
        <source>Since %1…</source>
        <translation>%1부터…</translation>
    </message>
    <message>
        <source>Since another day…</source>
        <translation>다른 날부터…</translation>
    </message>
    <message>
        <source>Base day of the gap</source>
        <translation>격차의 기준일</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>수익률</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>모든 종목</translation>
    </message>
    <message>
        <source>Events of</source>
        <translation>사건을 볼 기업</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>사건 종류</translation>
    </message>
    <message>
        <source>Companies compared</source>
        <translation>비교할 기업</translation>
    </message>
</context>
<context>
    <name>ChinaAiTwinText</name>
    <message>
        <source>Section</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Why it is missing</source>
        <translation>값이 없는 까닭</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“chinatech help” shows what can be typed.</source>
        <translation>입력할 수 있는 내용은 “chinatech help”에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>창 열기</translation>
    </message>
    <message>
        <source>Show the options and arguments of a verb</source>
        <translation>명령의 옵션과 인수 표시</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>잘못된 사용법</translation>
    </message>
    <message>
        <source>network</source>
        <translation>네트워크 오류</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>일부만 완료</translation>
    </message>
    <message>
        <source>China Tech Dashboard: Chinese technology shares, compared</source>
        <translation>차이나 테크 대시보드: 중국 기술주 비교</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>사용법</translation>
    </message>
    <message>
        <source>Options of every verb and of the window</source>
        <translation>모든 명령과 창에 공통인 옵션</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>종료 코드</translation>
    </message>
    <message>
        <source>Prices come from sources for personal use. This is no investment advice.</source>
        <translation>시세는 개인 용도로 제공되는 자료이며, 투자 권유가 아닙니다.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Folder for everything the program writes</source>
        <translation>프로그램이 쓰는 모든 파일을 둘 폴더</translation>
    </message>
    <message>
        <source>Day whose knowledge the figures rest on</source>
        <translation>수치의 기준일(그날까지 알려진 것만 사용)</translation>
    </message>
    <message>
        <source>Language of words, units and dates</source>
        <translation>문구·단위·날짜의 언어</translation>
    </message>
    <message>
        <source>How results are written</source>
        <translation>결과의 출력 형식</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>네트워크를 사용하지 않음</translation>
    </message>
    <message>
        <source>Address that stands in for a feed&apos;s hosts (repeatable)</source>
        <translation>데이터 제공처의 호스트를 대신할 주소(여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>No words on standard error</source>
        <translation>표준 오류에 아무 말도 쓰지 않음</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>이 도움말 표시</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>버전 표시</translation>
    </message>
    <message>
        <source>private company</source>
        <translation>비상장 기업</translation>
    </message>
    <message>
        <source>%1 (%2) → %3 (%4)</source>
        <translation>%1 (%2) → %3 (%4)</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>시가총액</translation>
    </message>
    <message>
        <source>%1 (%2, %3) × %4 × KRW %5 (%6)</source>
        <translation>%1 (%2, %3) × %4 × %5원 (%6)</translation>
    </message>
    <message>
        <source>52-week closing range</source>
        <translation>52주 종가 범위</translation>
    </message>
    <message>
        <source>52-week range</source>
        <translation>52주 범위</translation>
    </message>
    <message>
        <source>ADR premium</source>
        <translation>ADR 괴리율</translation>
    </message>
    <message>
        <source>%1 US$%2 × %3 ÷ %4 against %5 (%6)</source>
        <translation>%1 US$%2 × %3 ÷ %4 대비 %5 (%6)</translation>
    </message>
    <message>
        <source>Share price YTD</source>
        <translation>주가 YTD</translation>
    </message>
    <message>
        <source>Share price YTD, in won</source>
        <translation>주가 YTD(원화)</translation>
    </message>
    <message>
        <source>Share price, three years</source>
        <translation>최근 3년 주가</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>prices: %1 · exchange rates: ECB reference rates</source>
        <translation>주가: %1 · 환율: ECB 기준환율</translation>
    </message>
    <message>
        <source>exchange closing prices (sample)</source>
        <translation>거래소 종가(예제 자료)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>기준일 %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>스키마 버전</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>종목 수</translation>
    </message>
    <message>
        <source>Daily bars</source>
        <translation>일별 시세</translation>
    </message>
    <message>
        <source>%1, of them %2 of the bundled sample</source>
        <translation>%1건(그중 예제 자료 %2건)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫 날짜</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날짜</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Dividends and splits</source>
        <translation>배당·분할</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>데이터베이스에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>%1 파일로 복사했습니다.</translation>
    </message>
    <message>
        <source>rows, file rejected</source>
        <translation>행, 파일 거부됨</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Span of the return (default: ytd)</source>
        <translation>수익률 기간(기본값: ytd)</translation>
    </message>
    <message>
        <source>Currency of the return (default: local, each listing&apos;s own)</source>
        <translation>수익률 통화(기본값: local, 종목별 거래 통화)</translation>
    </message>
    <message>
        <source>With dividends reinvested</source>
        <translation>배당 재투자 포함</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>총수익률</translation>
    </message>
    <message>
        <source>Price return</source>
        <translation>주가 수익률</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>거래 통화 기준</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3 · %4</source>
        <translation>%1 · %2 · 기준일 %3 · %4</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>종목 코드</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>종목명</translation>
    </message>
    <message>
        <source>Base day</source>
        <translation>기준 거래일</translation>
    </message>
    <message>
        <source>Base close</source>
        <translation>기준 종가</translation>
    </message>
    <message>
        <source>End day</source>
        <translation>마지막 거래일</translation>
    </message>
    <message>
        <source>End close</source>
        <translation>마지막 종가</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>수익률</translation>
    </message>
    <message>
        <source>of it price</source>
        <translation>주가 기여</translation>
    </message>
    <message>
        <source>of it currency</source>
        <translation>환율 기여</translation>
    </message>
    <message>
        <source>Price and currency act together; each is shown with its share of the return, so that the two add up to it.</source>
        <translation>주가와 환율은 함께 작용하므로, 둘의 합이 수익률이 되도록 각각의 몫을 나누어 표시합니다.</translation>
    </message>
    <message>
        <source>These are the figures of the bundled sample. “chinatech import” takes in a market-data pack.</source>
        <translation>프로그램에 들어 있는 예제 자료의 수치입니다. 시세 자료 폴더는 “chinatech import”로 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Returns of companies over a span</source>
        <translation>기간별 종목 수익률</translation>
    </message>
    <message>
        <source>The fact box of one company</source>
        <translation>한 종목의 핵심 정보</translation>
    </message>
    <message>
        <source>Take in market-data packs (folders) or CSV files</source>
        <translation>시세 자료 폴더나 CSV 파일 가져오기</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>File to write; its ending is the format</source>
        <translation>저장할 파일, 확장자가 형식을 정합니다</translation>
    </message>
    <message>
        <source>Width and height of a chart (default: 1280x720)</source>
        <translation>차트의 너비와 높이(기본값: 1280x720)</translation>
    </message>
    <message>
        <source>Device pixels of a PNG for each of its own (default: 2)</source>
        <translation>PNG 배율(기본값: 2)</translation>
    </message>
    <message>
        <source>Write a chart, a company sheet or a table to a file</source>
        <translation>차트, 기업 한 장 문서, 표를 파일로 저장</translation>
    </message>
    <message>
        <source>Closures nobody announced</source>
        <translation>예고 없는 휴장</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>가져온 자료가 없습니다.</translation>
    </message>
    <message>
        <source>* closes of the bundled sample</source>
        <translation>* 예제 종가</translation>
    </message>
    <message>
        <source>The figures of these rest on the bundled sample, not on imported prices: %1.</source>
        <translation>다음 종목의 수치는 가져온 시세가 아니라 예제 자료로 계산했습니다: %1.</translation>
    </message>
    <message>
        <source>There are prices from %1 to %2; %3 lies outside.</source>
        <translation>시세가 있는 기간은 %1부터 %2까지이며, %3{은} 그 밖에 있습니다.</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>%1에서 복원했습니다.</translation>
    </message>
    <message>
        <source>The database as it was before is kept in %1.</source>
        <translation>복원하기 전의 데이터베이스는 %1에 보관했습니다.</translation>
    </message>
    <message>
        <source>A window that is open shows it after it is started again.</source>
        <translation>열려 있는 창에는 다시 시작한 뒤에 반영됩니다.</translation>
    </message>
    <message>
        <source>--format %1 contradicts the file&apos;s ending .%2, which decides what is written.</source>
        <translation>--format %1 옵션은 파일 확장자(.%2)와 맞지 않습니다. 출력 형식은 확장자로 정해집니다.</translation>
    </message>
    <message>
        <source>--%1 is for comparisons; a company sheet has ranges and currencies of its own.</source>
        <translation>--%1 옵션은 비교에만 씁니다. 기업 한 장에는 정해진 기간과 통화가 들어갑니다.</translation>
    </message>
    <message>
        <source>Look into the database, copy it, or put a copy in its place</source>
        <translation>데이터베이스 살펴보기, 복사, 복원</translation>
    </message>
    <message>
        <source>%1 is there already: %2.</source>
        <translation>%1: 이미 있는 종목입니다(%2).</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1: 추가하지 못했습니다. %2</translation>
    </message>
    <message>
        <source>Added: %1 %2 (%3, %4)</source>
        <translation>추가했습니다: %1 %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Removed: %1 %2</source>
        <translation>삭제했습니다: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s) through %1</source>
        <translation>
            <numerusform>%1까지 새 거래일 %n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rate(s) through %1</source>
        <translation>
            <numerusform>%1까지 새 환율 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dividend(s) or split(s)</source>
        <translation>
            <numerusform>새 배당·분할 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) in quarantine</source>
        <translation>
            <numerusform>시세 %n건 격리</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2개 중 %1개: %3</translation>
    </message>
    <message>
        <source>No figure rests on a bar in quarantine until another source has been heard on it.</source>
        <translation>격리된 시세는 다른 출처에서 확인될 때까지 어떤 수치에도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Cancelled. What was finished before is stored.</source>
        <translation>취소했습니다. 그전에 끝난 종목은 저장되었습니다.</translation>
    </message>
    <message>
        <source>Fetch the prices and exchange rates that are due</source>
        <translation>새로 나온 시세와 환율 받기</translation>
    </message>
    <message>
        <source>Add listings of Hong Kong, New York or mainland China by code</source>
        <translation>홍콩, 뉴욕, 중국 본토 상장 종목을 코드로 추가</translation>
    </message>
    <message>
        <source>Remove a listing that was added</source>
        <translation>추가한 종목 삭제</translation>
    </message>
    <message>
        <source>Price (provisional)</source>
        <translation>현재가(잠정)</translation>
    </message>
    <message>
        <source>%1, %2 local time, against the close before; %3</source>
        <translation>%1 %2(현지 시각), 전 거래일 종가 대비, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) waiting in quarantine</source>
        <translation>
            <numerusform>%n거래일의 시세 격리 중</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no quote: %2</source>
        <translation>%1, 현재가 없음: %2</translation>
    </message>
    <message>
        <source>Another refresh of this data folder is running (process %1). Nothing was fetched; try again when it has ended.</source>
        <translation>이 데이터 폴더를 갱신하는 작업이 이미 실행 중입니다(프로세스 %1). 아무것도 받지 않았습니다. 그 작업이 끝난 뒤 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>“export %1” is not known. It takes: compare, company, board, table, china-ai.</source>
        <translation>“export %1”: 없는 이름입니다. compare, company, board, table, china-ai 중 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>--range %1: the China AI page ends on its as-of day, %2.</source>
        <translation>--range %1: 차이나 AI 문서는 기준일 %2에 끝납니다.</translation>
    </message>
    <message>
        <source>China AI: the part that is shown (default: all)</source>
        <translation>차이나 AI: 보여 줄 부분(기본값: all)</translation>
    </message>
    <message>
        <source>China AI: the kind of events studied (default: all are listed)</source>
        <translation>차이나 AI: 연구할 사건 종류(기본값: 모두 나열)</translation>
    </message>
    <message>
        <source>China AI: day of an event studied; may be given several times</source>
        <translation>차이나 AI: 연구할 사건의 날짜. 여러 번 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>China AI: index that returns are measured against (default: HSTECH)</source>
        <translation>차이나 AI: 수익률을 견줄 지수(기본값: HSTECH)</translation>
    </message>
    <message>
        <source>China AI: returns themselves, without the benchmark&apos;s</source>
        <translation>차이나 AI: 지수를 빼지 않은 수익률</translation>
    </message>
    <message>
        <source>China AI: the Chinese basket of the gap</source>
        <translation>차이나 AI: 격차를 잴 중국 바스켓</translation>
    </message>
    <message>
        <source>--%1 is for comparisons; the China AI page knows price returns alone.</source>
        <translation>--%1은(는) 비교에만 쓸 수 있습니다. 차이나 AI 문서는 가격 수익률만 다룹니다.</translation>
    </message>
    <message>
        <source>--%1 is for “export china-ai”.</source>
        <translation>--%1은(는) ‘export china-ai’에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>--%1 is for pages: PDF, PNG or SVG.</source>
        <translation>--%1은 페이지를 쓰는 형식(PDF, PNG, SVG)에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>--each is for company sheets.</source>
        <translation>--each는 기업 한 장에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>--size is for charts; a page of paper has the size of its paper.</source>
        <translation>--size는 차트에 쓰는 옵션입니다. 종이 문서의 크기는 용지를 따릅니다.</translation>
    </message>
    <message>
        <source>Paper of a document: the whole screen on pages (a company sheet: default a4)</source>
        <translation>문서의 용지. 화면 전체를 페이지로 나눕니다(기업 한 장의 기본값: a4)</translation>
    </message>
    <message>
        <source>How the paper lies (company sheets: default portrait, screens: landscape)</source>
        <translation>용지 방향(기본값: 기업 한 장은 세로, 화면은 가로)</translation>
    </message>
    <message>
        <source>A PDF a company, FILE-SYMBOL.pdf, in place of one with a page a company</source>
        <translation>기업마다 한 쪽인 PDF 하나 대신 기업별 PDF(파일-종목코드.pdf)를 만듭니다</translation>
    </message>
    <message>
        <source>P/E</source>
        <translation>PER</translation>
    </message>
    <message>
        <source>last twelve months, as %1 publishes it (%2)</source>
        <translation>최근 12개월, %1 공표값(%2)</translation>
    </message>
    <message>
        <source>--%1 is for charts of “export compare”.</source>
        <translation>--%1 옵션은 ‘export compare’의 차트에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A comparison&apos;s time axis with every day, not only sessions</source>
        <translation>비교 차트의 가로축에 거래일뿐 아니라 모든 날짜를 표시</translation>
    </message>
    <message>
        <source>A folder that is new or empty takes an export, or one with an earlier export, which is replaced.</source>
        <translation>새 폴더나 빈 폴더, 또는 이전에 내보낸 폴더(내용이 바뀜)에만 내보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>--event %1: %2 has no event of that day known on %3.</source>
        <translation>--event %1: %3 현재 알려진 %2의 사건 가운데 그날 것이 없습니다.</translation>
    </message>
    <message>
        <source>--%1 is for “export board”.</source>
        <translation>--%1은(는) ‘export board’에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>View of the board (default: heatmap, with the table where it is on paper); monthly is of the first symbol</source>
        <translation>보드에 실을 보기(기본값: heatmap, 용지에는 표도 함께). monthly는 첫 종목의 월별 수익률입니다</translation>
    </message>
    <message>
        <source>There is no sound backup in %1.</source>
        <translation>%1에 온전한 백업이 없습니다.</translation>
    </message>
    <message>
        <source>The newest sound backup was made on %1. This puts it in place, and keeps the damaged file beside the backups: %2</source>
        <translation>가장 최근의 온전한 백업은 %1에 만든 것입니다. 다음 명령으로 그 백업을 되살릴 수 있으며, 손상된 파일은 백업 옆에 보관합니다: %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Name, code or command: Tencent · 0700 · 騰訊</source>
        <translation>종목·코드·명령: 텐센트 · 0700 · 騰訊</translation>
    </message>
    <message>
        <source>Find a company, screen or command</source>
        <translation>종목·화면·명령 찾기</translation>
    </message>
    <message>
        <source>Nothing found. Names, codes and Chinese characters work.</source>
        <translation>찾지 못했습니다. 이름, 코드, 한자로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Compare against %1</source>
        <translation>벤치마크로 비교: %1</translation>
    </message>
    <message>
        <source>Show %1 in the comparison</source>
        <translation>비교에서 보기: %1</translation>
    </message>
    <message>
        <source>Add %1 to the comparison</source>
        <translation>비교에 추가: %1</translation>
    </message>
    <message>
        <source>Open the company screen of %1</source>
        <translation>기업 화면 열기: %1</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Close</source>
        <translation>종가</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) old</source>
        <translation>
            <numerusform>%n거래일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>52-week closing range</source>
        <translation>52주 종가 범위</translation>
    </message>
    <message>
        <source>52-week range</source>
        <translation>52주 범위</translation>
    </message>
    <message>
        <source>Shares ①</source>
        <translation>주식 수 ①</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>주식 수</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>시가총액</translation>
    </message>
    <message>
        <source>Day change</source>
        <translation>전일 대비</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>거래량</translation>
    </message>
    <message>
        <source>20-day average turnover</source>
        <translation>20일 평균 거래대금</translation>
    </message>
    <message>
        <source>From 52-week closing high</source>
        <translation>52주 최고 종가 대비</translation>
    </message>
    <message>
        <source>Volatility, 60 days</source>
        <translation>변동성, 60일</translation>
    </message>
    <message>
        <source>Deepest fall, 3 years</source>
        <translation>최대 낙폭, 3년</translation>
    </message>
    <message>
        <source>Dividend yield, 12 months</source>
        <translation>배당수익률, 12개월</translation>
    </message>
    <message>
        <source>Price %1 YTD</source>
        <translation>주가 %1 YTD</translation>
    </message>
    <message>
        <source>Market cap %1</source>
        <translation>시가총액 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>기준일 %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>주가</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>홍콩달러</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>달러</translation>
    </message>
    <message>
        <source>won</source>
        <translation>원화</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>위안화</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>유로</translation>
    </message>
    <message>
        <source>Ahead of the %1 (%2) by %3 points this year.</source>
        <translation>올해 들어 %1(%2)보다 %3%p 앞섰습니다.</translation>
    </message>
    <message>
        <source>Behind the %1 (%2) by %3 points this year.</source>
        <translation>올해 들어 %1(%2)보다 %3%p 뒤처졌습니다.</translation>
    </message>
    <message>
        <source>Up %1 from the three-year closing low of %2 on %3.</source>
        <translation>3년 최저 종가 %2(%3)에서 %1 올랐습니다.</translation>
    </message>
    <message>
        <source>At its 52-week closing high.</source>
        <translation>52주 최고 종가입니다.</translation>
    </message>
    <message>
        <source>In won the return is %1: the %2 lost ground.</source>
        <translation>%2 약세를 반영한 원화 수익률은 %1입니다.</translation>
    </message>
    <message>
        <source>In won the return is %1: the %2 gained ground.</source>
        <translation>%2 강세를 반영한 원화 수익률은 %1입니다.</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1개월</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3개월</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6개월</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3년</translation>
    </message>
    <message>
        <source>5Y</source>
        <translation>5년</translation>
    </message>
    <message>
        <source>private company</source>
        <translation>비상장 기업</translation>
    </message>
    <message>
        <source>%1 (1 ADS = %2 ordinary shares)</source>
        <translation>%1 (1 ADS = 보통주 %2주)</translation>
    </message>
    <message>
        <source>exchange closing prices</source>
        <translation>거래소 종가</translation>
    </message>
    <message>
        <source>imported files</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>ECB reference rates</source>
        <translation>ECB 기준환율</translation>
    </message>
    <message>
        <source>share count ①</source>
        <translation>주식 수 ①</translation>
    </message>
    <message>
        <source>share count</source>
        <translation>주식 수</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>ordinary shares, implied by the published market cap</source>
        <translation>보통주, 공개된 시가총액에서 역산</translation>
    </message>
    <message>
        <source>ordinary shares, company accounts</source>
        <translation>보통주, 회사 공시</translation>
    </message>
    <message>
        <source>A private company: it has no share price. Its events are below.</source>
        <translation>비상장 기업이라 주가가 없습니다. 사건은 아래에 있습니다.</translation>
    </message>
    <message>
        <source>%1 %2 × %3 ÷ %4 = %5 against %6</source>
        <translation>%1 %2 × %3 ÷ %4 = %5 대 %6</translation>
    </message>
    <message>
        <source>Hong Kong %1 16:00 HKT · New York 16:00 EDT, 12 hours later</source>
        <translation>홍콩 %1 16:00 HKT · 뉴욕 16:00 EDT, 12시간 뒤</translation>
    </message>
    <message>
        <source>Hong Kong %1 16:00 HKT · New York 16:00 EST, 13 hours later</source>
        <translation>홍콩 %1 16:00 HKT · 뉴욕 16:00 EST, 13시간 뒤</translation>
    </message>
    <message>
        <source>own closes, from quotes after the session</source>
        <translation>장 마감 뒤 시세로 모은 자체 종가</translation>
    </message>
    <message>
        <source>Last close as traded, adjusted for splits up to the as-of day</source>
        <translation>마지막 거래일의 종가. 기준일까지의 분할만 반영</translation>
    </message>
    <message>
        <source>Shares traded in the session, beside the mean of the 20 sessions before it</source>
        <translation>당일 거래 주식 수와 직전 20거래일 평균의 비교</translation>
    </message>
    <message>
        <source>%1 × avg.</source>
        <comment>volume against its average</comment>
        <translation>평균의 %1배</translation>
    </message>
    <message>
        <source>Mean of close × volume over the last 20 sessions</source>
        <translation>최근 20거래일 종가 × 거래량의 평균</translation>
    </message>
    <message>
        <source>Lowest and highest close of the year up to the as-of day</source>
        <translation>기준일까지 1년간 종가의 최저와 최고</translation>
    </message>
    <message>
        <source>Lowest and highest price of the year up to the as-of day</source>
        <translation>기준일까지 1년간 가격의 최저와 최고</translation>
    </message>
    <message>
        <source>P/E, last 12 months</source>
        <translation>PER, 최근 12개월</translation>
    </message>
    <message>
        <source>%1x</source>
        <comment>a multiple</comment>
        <translation>%1배</translation>
    </message>
    <message>
        <source>Price ÷ earnings of the last twelve months (trailing), as the vendor publishes it for that session; the vendor chooses currency and unit of the earnings</source>
        <translation>가격 ÷ 최근 12개월 순이익(후행). 제공처가 그 거래일에 공표한 값이며, 이익의 통화와 주식 단위는 제공처 기준</translation>
    </message>
    <message>
        <source>The newest count known by the as-of day, splits since then included</source>
        <translation>기준일까지 알려진 최신 주식 수. 이후 분할 반영</translation>
    </message>
    <message>
        <source>Close ÷ close of the session before − 1</source>
        <translation>종가 ÷ 전 거래일 종가 − 1</translation>
    </message>
    <message>
        <source>Close ÷ highest close of 52 weeks − 1</source>
        <translation>종가 ÷ 52주 최고 종가 − 1</translation>
    </message>
    <message>
        <source>Standard deviation of 60 daily log returns × √252</source>
        <translation>일간 로그 수익률 60개의 표준편차 × √252</translation>
    </message>
    <message>
        <source>Deepest fall of a close below an earlier one in three years</source>
        <translation>3년간 앞선 종가 대비 가장 큰 하락</translation>
    </message>
    <message>
        <source>Dividends with ex-dates in the last twelve months ÷ close</source>
        <translation>최근 12개월 배당락 배당금 ÷ 종가</translation>
    </message>
    <message>
        <source>Price, YTD</source>
        <translation>주가, YTD</translation>
    </message>
    <message>
        <source>Close ÷ last close of the year before − 1, without dividends, in the listing&apos;s currency</source>
        <translation>종가 ÷ 전년 마지막 종가 − 1. 배당 제외, 상장 통화 기준</translation>
    </message>
    <message>
        <source>As a vendor publishes it for that session × exchange rate</source>
        <translation>제공처가 그 거래일에 공표한 값 × 환율</translation>
    </message>
    <message>
        <source>Shares × close × exchange rate</source>
        <translation>주식 수 × 종가 × 환율</translation>
    </message>
    <message>
        <source>The share count is worked back from a published market cap, not taken from the company&apos;s accounts.</source>
        <translation>주식 수는 회사 공시가 아니라 공표된 시가총액에서 역산한 값입니다.</translation>
    </message>
    <message>
        <source>ordinary shares</source>
        <comment>a unit</comment>
        <translation>보통주</translation>
    </message>
    <message>
        <source>depositary shares (ADS)</source>
        <comment>a unit</comment>
        <translation>예탁주식(ADS)</translation>
    </message>
    <message>
        <source>H shares</source>
        <comment>a unit</comment>
        <translation>H주</translation>
    </message>
    <message>
        <source>A shares</source>
        <comment>a unit</comment>
        <translation>A주</translation>
    </message>
    <message>
        <source>own basket, from the closes of its members</source>
        <translation>구성 종목 종가로 계산한 자체 바스켓</translation>
    </message>
    <message>
        <source>market cap %1</source>
        <translation>시가총액 %1</translation>
    </message>
    <message>
        <source>as %1 publishes it</source>
        <translation>%1 공표값</translation>
    </message>
    <message>
        <source>The count of %1 is of %2, the price that of one of %3: together they would be off by the ratio of the two.</source>
        <translation>%1의 주식 수는 %2 기준이고 가격은 %3 1주 기준이라, 곱하면 둘의 비율만큼 어긋납니다.</translation>
    </message>
    <message>
        <source>Hong Kong was shut on %1: the premium of %2</source>
        <translation>%1 홍콩 휴장, %2 값</translation>
    </message>
    <message>
        <source>New York was shut on %1: the premium of %2</source>
        <translation>%1 뉴욕 휴장, %2 값</translation>
    </message>
    <message>
        <source>Of the H shares alone: the company&apos;s domestic shares are not in it.</source>
        <translation>H주만의 금액이며, 중국 본토에 상장한 주식은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The close is %1 from the 52-week closing high of %2.</source>
        <translation>52주 최고 종가 %2 대비 %1입니다.</translation>
    </message>
</context>
<context>
    <name>CompanyChart</name>
    <message>
        <source>index level, closes</source>
        <translation>지수, 종가</translation>
    </message>
    <message>
        <source>%1, split-adjusted closes</source>
        <translation>%1, 분할 조정 종가</translation>
    </message>
    <message>
        <source>sample, days apart</source>
        <translation>예제 자료, 날짜 간격 있음</translation>
    </message>
    <message>
        <source>High %1 · %2</source>
        <translation>최고 %1 · %2</translation>
    </message>
    <message>
        <source>Low %1 · %2</source>
        <translation>최저 %1 · %2</translation>
    </message>
    <message>
        <source>YTD base %1</source>
        <translation>YTD 기준 %1</translation>
    </message>
    <message>
        <source>Price, last month</source>
        <translation>최근 1개월 주가 흐름</translation>
    </message>
    <message>
        <source>Price, last 3 months</source>
        <translation>최근 3개월 주가 흐름</translation>
    </message>
    <message>
        <source>Price, last 6 months</source>
        <translation>최근 6개월 주가 흐름</translation>
    </message>
    <message>
        <source>Price, this year</source>
        <translation>올해 주가 흐름</translation>
    </message>
    <message>
        <source>Price, last year</source>
        <translation>최근 1년 주가 흐름</translation>
    </message>
    <message>
        <source>Price, last 3 years</source>
        <translation>최근 3년 주가 흐름</translation>
    </message>
    <message>
        <source>Price, last 5 years</source>
        <translation>최근 5년 주가 흐름</translation>
    </message>
    <message>
        <source>Price since listing</source>
        <translation>상장 이후 주가 흐름</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>주가 흐름</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>기준일 %1</translation>
    </message>
    <message>
        <source>Price since %1</source>
        <translation>%1 이후 주가 흐름</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, %2까지</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) old</source>
        <translation>
            <numerusform>%n거래일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>주가 흐름, %1</translation>
    </message>
</context>
<context>
    <name>CompanyDrawingsText</name>
    <message>
        <source>Trend line</source>
        <translation>추세선</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>수평선</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Delete the chosen drawing</source>
        <translation>고른 그림 지우기</translation>
    </message>
    <message>
        <source>Delete all drawings of this chart</source>
        <translation>이 차트의 그림 모두 지우기</translation>
    </message>
    <message>
        <source>Show drawings</source>
        <translation>그림 보이기</translation>
    </message>
</context>
<context>
    <name>CompanyEventList</name>
    <message>
        <source>closed, counts on %1</source>
        <translation>휴장, %1 반영</translation>
    </message>
    <message>
        <source>counts on %1</source>
        <translation>%1 반영</translation>
    </message>
    <message>
        <source>No event of the last year is known.</source>
        <translation>최근 1년 사이에 알려진 사건이 없습니다.</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>AI 모델</translation>
    </message>
    <message>
        <source>published</source>
        <translation>공개일</translation>
    </message>
</context>
<context>
    <name>CompanyFactBox</name>
    <message>
        <source>Price</source>
        <translation>주가</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>시가총액</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>day · pp over %1</source>
        <translation>당일 · %1 대비 %p</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>핵심 수치</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>To the newest session</source>
        <translation>최신 거래일로</translation>
    </message>
    <message numerus="yes">
        <source>The %n compared</source>
        <translation>
            <numerusform>비교 중인 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n with a close</source>
        <translation>
            <numerusform>종가가 있는 %n곳 전체</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyParity</name>
    <message>
        <source>ADR premium</source>
        <translation>ADR 괴리율</translation>
    </message>
    <message>
        <source>z %1 over the last 252 pairs</source>
        <translation>최근 252쌍 기준 z %1</translation>
    </message>
    <message>
        <source>3-year range %1 to %2</source>
        <translation>3년 범위 %1 ~ %2</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>closes</source>
        <translation>종가</translation>
    </message>
    <message>
        <source>%1, split-adjusted closes</source>
        <translation>%1, 분할 조정 종가</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>거래량</translation>
    </message>
    <message>
        <source>Price, last three years</source>
        <translation>최근 3년 주가 흐름</translation>
    </message>
    <message>
        <source>YTD base %1</source>
        <translation>YTD 기준 %1</translation>
    </message>
    <message>
        <source>closing low %1 · %2</source>
        <translation>최저 종가 %1 · %2</translation>
    </message>
    <message>
        <source>grey: %1, same start</source>
        <translation>회색: %1, 같은 출발점</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>By calendar year</source>
        <translation>연도별</translation>
    </message>
    <message>
        <source>%1, grey: %2, %</source>
        <translation>%1, 회색: %2, %</translation>
    </message>
    <message>
        <source>ADR premium, three years</source>
        <translation>ADR 괴리율, 3년</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3 ÷ %4 − 1</source>
        <translation>%1 × %2 ÷ %3 ÷ %4 − 1</translation>
    </message>
    <message>
        <source>Return in won, split</source>
        <translation>원화 수익률 분해</translation>
    </message>
    <message>
        <source>log bars: price + currency (hatched)</source>
        <translation>로그 막대: 가격 + 환율(빗금)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>주가</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>시가총액</translation>
    </message>
    <message>
        <source>Return in won, YTD</source>
        <translation>원화 수익률 YTD</translation>
    </message>
    <message>
        <source>currency alone %1</source>
        <translation>환율만 %1</translation>
    </message>
    <message>
        <source>ADR premium</source>
        <translation>ADR 괴리율</translation>
    </message>
    <message>
        <source>Return, 1 year</source>
        <translation>수익률, 1년</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Prices: %1, %2, adjusted for splits, not for dividends.</source>
        <translation>주가: %1, %2. 분할은 반영하고 배당은 반영하지 않았습니다.</translation>
    </message>
    <message>
        <source>YTD base: the last close of the year before. A return in won is shared between price and currency in proportion to their logarithms.</source>
        <translation>YTD 기준은 전년 마지막 종가입니다. 원화 수익률의 가격·환율 몫은 로그 수익률에 비례해 나눕니다.</translation>
    </message>
    <message>
        <source>Events on closed days count on the next session. — no data.</source>
        <translation>휴장 중 사건은 다음 거래일에 반영합니다. — 자료 없음.</translation>
    </message>
    <message>
        <source>① %1: %2.</source>
        <translation>① %1: %2.</translation>
    </message>
    <message>
        <source>This is no investment advice.</source>
        <translation>투자 권유가 아닙니다.</translation>
    </message>
    <message>
        <source>China Tech Dashboard</source>
        <translation>차이나 테크 대시보드</translation>
    </message>
    <message>
        <source>Company sheet</source>
        <translation>기업 한 장</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>수익률</translation>
    </message>
    <message>
        <source>price only, without dividends</source>
        <translation>가격 수익률, 배당 제외</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Base day</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준가</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>현지</translation>
    </message>
    <message>
        <source>Excess, pp</source>
        <translation>초과 %p</translation>
    </message>
    <message>
        <source>Events of the year</source>
        <translation>올해의 사건</translation>
    </message>
    <message>
        <source>return on the day, and against the benchmark</source>
        <translation>당일 수익률과 벤치마크 대비</translation>
    </message>
    <message>
        <source>No event of this year is known.</source>
        <translation>올해 알려진 사건이 없습니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>당일</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>핵심 수치</translation>
    </message>
    <message>
        <source>%1 (bundled sample, days apart)</source>
        <translation>%1(예제 자료, 날짜 간격 있음)</translation>
    </message>
    <message numerus="yes">
        <source>%n company sheets</source>
        <translation>
            <numerusform>기업 한 장 %n부</numerusform>
        </translation>
    </message>
    <message>
        <source>Market cap: %1.</source>
        <translation>시가총액: %1.</translation>
    </message>
    <message>
        <source>Newest AI model</source>
        <translation>최신 AI 모델</translation>
    </message>
    <message>
        <source>AI patent families</source>
        <translation>AI 특허 패밀리</translation>
    </message>
    <message>
        <source>%1–%2 · rank %3 · %4</source>
        <translation>%1~%2년 · %3위 · %4</translation>
    </message>
    <message>
        <source>Events, last 12 months</source>
        <translation>최근 12개월 사건</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>AI 모델</translation>
    </message>
    <message>
        <source>what it is said to be, and by whom</source>
        <translation>알려진 내용과 출처</translation>
    </message>
    <message>
        <source>No model is known.</source>
        <translation>알려진 모델이 없습니다.</translation>
    </message>
    <message>
        <source>What listed shares did</source>
        <translation>상장주의 반응</translation>
    </message>
    <message>
        <source>Sessions from the event, cumulative returns</source>
        <translation>사건일 기준 거래일, 누적 수익률</translation>
    </message>
    <message>
        <source>This year and peers</source>
        <translation>올해, 동종 기업과</translation>
    </message>
    <message>
        <source>numbers: events below</source>
        <translation>번호는 아래 사건</translation>
    </message>
    <message>
        <source>recovered from adjusted prices</source>
        <translation>수정 주가에서 역산</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Prices of listed shares: %1, adjusted for splits, not for dividends; in their own currencies.</source>
        <translation>상장주 주가: %1, 분할은 반영하고 배당은 반영하지 않은 각 현지 통화 기준입니다.</translation>
    </message>
    <message>
        <source>ADR premium: %1.</source>
        <translation>ADR 괴리율: %1.</translation>
    </message>
    <message>
        <source>Currency: reference rates of the European Central Bank, %1.</source>
        <translation>환율: 유럽중앙은행 기준환율, %1.</translation>
    </message>
    <message>
        <source>P/E: %1.</source>
        <translation>PER: %1.</translation>
    </message>
    <message>
        <source>Dividends: %1.</source>
        <translation>배당: %1.</translation>
    </message>
    <message>
        <source>Share count: %1, %2.</source>
        <translation>주식 수: %1, %2.</translation>
    </message>
</context>
<context>
    <name>CompanyToolBar</name>
    <message>
        <source>Previous company</source>
        <translation>이전 기업</translation>
    </message>
    <message>
        <source>Next company</source>
        <translation>다음 기업</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>선</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>차트 종류</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>현지</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>로그 눈금(L)</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Company sheet</source>
        <translation>한 장 문서</translation>
    </message>
    <message>
        <source>One page of the company as PDF, PNG or SVG</source>
        <translation>기업 한 장 문서를 PDF, PNG, SVG로 저장</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The chart or the figures as a file (Ctrl+E)</source>
        <translation>차트나 수치를 파일로 저장(Ctrl+E)</translation>
    </message>
    <message>
        <source>private</source>
        <translation>비상장</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>캔들</translation>
    </message>
    <message>
        <source>OHLC bars</source>
        <translation>시고저종 바</translation>
    </message>
    <message>
        <source>Calendar time</source>
        <translation>달력 기준 시간축</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Indicators and volume</source>
        <translation>지표와 거래량</translation>
    </message>
    <message>
        <source>Indicators and volume…</source>
        <translation>지표와 거래량…</translation>
    </message>
    <message>
        <source>Draw on the chart (T, H, X)</source>
        <translation>차트에 그리기 (T, H, X)</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
</context>
<context>
    <name>CompanyTwinText</name>
    <message>
        <source>ADR premium of %1</source>
        <translation>%1 ADR 괴리율</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>ADR premium</source>
        <translation>ADR 괴리율</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Return in won</source>
        <translation>원화 수익률</translation>
    </message>
    <message>
        <source>With dividends: price</source>
        <translation>배당 포함: 가격</translation>
    </message>
    <message>
        <source>With dividends: currency</source>
        <translation>배당 포함: 환율</translation>
    </message>
    <message>
        <source>With dividends: dividends</source>
        <translation>배당 포함: 배당</translation>
    </message>
    <message>
        <source>With dividends: return in won</source>
        <translation>배당 포함: 원화 수익률</translation>
    </message>
    <message>
        <source>Return of %1 in won, and its parts</source>
        <translation>%1 원화 수익률과 그 구성</translation>
    </message>
</context>
<context>
    <name>CompareColumns</name>
    <message>
        <source>Company</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>종가</translation>
    </message>
    <message>
        <source>1D</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1개월</translation>
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
        <translation>원화 %1</translation>
    </message>
    <message>
        <source>vs %2, pp</source>
        <translation>%2 대비 %p</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>3Y</source>
        <translation>3년</translation>
    </message>
    <message>
        <source>52-week closing range</source>
        <translation>52주 종가 범위</translation>
    </message>
    <message>
        <source>60-day vol.</source>
        <translation>변동성 60일</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>추이 1년</translation>
    </message>
    <message>
        <source>Market cap</source>
        <translation>시가총액</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>sample</source>
        <comment>rests on the bundled sample</comment>
        <translation>예제</translation>
    </message>
</context>
<context>
    <name>CompareContent</name>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
</context>
<context>
    <name>CompareEmptyText</name>
    <message>
        <source>Choose companies to compare</source>
        <translation>비교할 종목을 골라 주세요</translation>
    </message>
    <message>
        <source>Find them by name, code or Chinese characters: Tencent · 0700 · 腾讯</source>
        <translation>이름, 코드, 한자로 찾을 수 있습니다: 텐센트 · 0700 · 腾讯</translation>
    </message>
    <message>
        <source>Add companies</source>
        <translation>종목 추가</translation>
    </message>
    <message>
        <source>The store has no closes for %1</source>
        <translation>%1의 종가가 저장소에 없습니다</translation>
    </message>
    <message>
        <source>What is shown on an as-of day must be known on exactly that day.</source>
        <translation>기준일 화면에는 바로 그날의 종가가 있는 종목만 나옵니다.</translation>
    </message>
    <message>
        <source>To the newest session</source>
        <translation>최신 거래일로</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Fetch prices of %1</source>
        <translation>%1 시세 갱신</translation>
    </message>
</context>
<context>
    <name>ComparePickerText</name>
    <message>
        <source>Name or code: Tencent · 0700 · 腾讯</source>
        <translation>이름·코드: 텐센트 · 0700 · 腾讯</translation>
    </message>
    <message>
        <source>China tech 8</source>
        <translation>차이나 테크 8</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>모두 빼기</translation>
    </message>
    <message>
        <source>No company of that name or code</source>
        <translation>이름이나 코드가 맞는 종목이 없습니다</translation>
    </message>
</context>
<context>
    <name>CompareSortProxyText</name>
    <message>
        <source>Close of %1</source>
        <translation>%1 종가</translation>
    </message>
</context>
<context>
    <name>CompareSpanText</name>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>That is not a date.</source>
        <translation>날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>끝이 시작보다 뒤여야 합니다.</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>the %1</source>
        <comment>an index inside a sentence</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 rose %2</source>
        <translation>%2 %1{이} 올랐습니다</translation>
    </message>
    <message>
        <source>%1 did not rise %2</source>
        <translation>%2 %1{은} 오르지 못했습니다</translation>
    </message>
    <message>
        <source>%1 beat %2 %3</source>
        <translation>%3 %1{이} %2{을} 앞섰습니다</translation>
    </message>
    <message>
        <source>%1 did not beat %2 %3</source>
        <translation>%3 %1{은} %2{을} 앞서지 못했습니다</translation>
    </message>
    <message>
        <source>None of %1 rose %2</source>
        <translation>%2 %1곳 중 오른 곳이 없습니다</translation>
    </message>
    <message>
        <source>All %1 rose %2</source>
        <translation>%2 %1곳 모두 올랐습니다</translation>
    </message>
    <message>
        <source>%1 of %2 rose %3</source>
        <translation>%3 %2곳 중 %1곳이 올랐습니다</translation>
    </message>
    <message>
        <source>None of %1 beat %2 %3</source>
        <translation>%3 %1곳 중 %2{을} 앞선 곳이 없습니다</translation>
    </message>
    <message>
        <source>All %1 beat %2 %3</source>
        <translation>%3 %1곳 모두 %2{을} 앞섰습니다</translation>
    </message>
    <message>
        <source>%1 of %2 beat %3 %4</source>
        <translation>%4 %2곳 중 %1곳이 %3{을} 앞섰습니다</translation>
    </message>
    <message>
        <source>local currency</source>
        <translation>현지통화</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a currency</comment>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>close of %1</source>
        <comment>the base</comment>
        <translation>%1 종가</translation>
    </message>
    <message>
        <source>each listing&apos;s first close</source>
        <translation>각 종목의 첫 종가</translation>
    </message>
    <message>
        <source>each listing&apos;s last close by %1</source>
        <translation>%1까지 각 종목의 마지막 종가</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n거래일</numerusform>
        </translation>
    </message>
    <message>
        <source>in won</source>
        <translation>원화로</translation>
    </message>
    <message>
        <source>in US dollars</source>
        <translation>달러로</translation>
    </message>
    <message>
        <source>in Hong Kong dollars</source>
        <translation>홍콩달러로</translation>
    </message>
    <message>
        <source>in renminbi</source>
        <translation>위안화로</translation>
    </message>
    <message>
        <source>in euros</source>
        <translation>유로로</translation>
    </message>
    <message>
        <source>bundled sample</source>
        <translation>예제 자료</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>가져온 자료</translation>
    </message>
    <message>
        <source>Choose companies to compare</source>
        <translation>비교할 종목을 골라 주세요</translation>
    </message>
    <message>
        <source>No return can be told %1</source>
        <translation>%1 수익률을 계산할 자료가 없습니다</translation>
    </message>
    <message>
        <source>Total return, %1, %2, %</source>
        <translation>%1 배당 포함 수익률, %2, %</translation>
    </message>
    <message>
        <source>Price return, %1, %2, %</source>
        <translation>%1 가격 수익률, %2, %</translation>
    </message>
    <message numerus="yes">
        <source>%n without a figure</source>
        <translation>
            <numerusform>%n곳은 자료 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a company, its base price and its end price</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Selected: %1, %2 %3</source>
        <translation>선택: %1, %2 %3</translation>
    </message>
    <message>
        <source>price and dividends</source>
        <translation>가격·배당</translation>
    </message>
    <message>
        <source>price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>= %1 %2 × currency %3</source>
        <translation>= %1 %2 × 환율 %3</translation>
    </message>
    <message>
        <source>Source: exchange closing prices</source>
        <translation>출처: 거래소 종가</translation>
    </message>
    <message>
        <source>ECB reference rates</source>
        <translation>ECB 기준환율</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>No investment advice</source>
        <translation>투자 권유가 아닙니다</translation>
    </message>
    <message>
        <source>%1 stands above its first close</source>
        <translation>%1{은} 첫 종가보다 높습니다</translation>
    </message>
    <message>
        <source>%1 does not stand above its first close</source>
        <translation>%1{은} 첫 종가보다 높지 않습니다</translation>
    </message>
    <message>
        <source>None of %1 stands above its first close</source>
        <translation>%1곳 모두 첫 종가보다 높지 않습니다</translation>
    </message>
    <message>
        <source>All %1 stand above their first close</source>
        <translation>%1곳 모두 첫 종가보다 높습니다</translation>
    </message>
    <message>
        <source>%1 of %2 stand above their first close</source>
        <translation>%2곳 중 %1곳이 첫 종가보다 높습니다</translation>
    </message>
    <message>
        <source>%1 to each listing&apos;s newest close by %2</source>
        <translation>기준 %1 → %2까지 각 종목의 최신 종가</translation>
    </message>
    <message>
        <source>%1 to close of %2</source>
        <translation>기준 %1 → %2 종가</translation>
    </message>
    <message>
        <source>bundled sample for %1</source>
        <comment>companies</comment>
        <translation>예제 자료: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n종목</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither stands above its first close</source>
        <translation>두 곳 모두 첫 종가보다 높지 않습니다</translation>
    </message>
    <message>
        <source>Both stand above their first close</source>
        <translation>두 곳 모두 첫 종가보다 높습니다</translation>
    </message>
    <message>
        <source>Both rose %1</source>
        <translation>%1 두 곳 모두 올랐습니다</translation>
    </message>
    <message>
        <source>Neither rose %1</source>
        <translation>%1 두 곳 모두 오르지 못했습니다</translation>
    </message>
    <message>
        <source>Both beat %1 %2</source>
        <translation>%2 두 곳 모두 %1{을} 앞섰습니다</translation>
    </message>
    <message>
        <source>Neither beat %1 %2</source>
        <translation>%2 두 곳 모두 %1{을} 앞서지 못했습니다</translation>
    </message>
    <message>
        <source>own closes from quotes</source>
        <translation>마감 시세로 모은 자체 종가</translation>
    </message>
    <message>
        <source>baskets from the closes of their members</source>
        <translation>구성 종목 종가로 계산한 바스켓</translation>
    </message>
</context>
<context>
    <name>CompareToolBarText</name>
    <message>
        <source>Local</source>
        <comment>each listing&apos;s own currency</comment>
        <translation>현지</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>total return</comment>
        <translation>배당 포함</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>scale</comment>
        <translation>로그</translation>
    </message>
    <message>
        <source>Add or remove companies</source>
        <translation>종목 추가·제거</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>로그 눈금 (L)</translation>
    </message>
    <message>
        <source>Events below the chart</source>
        <translation>차트 아래 사건 표시</translation>
    </message>
    <message>
        <source>Copy the chart as an image (Ctrl+Shift+C)</source>
        <translation>차트를 그림으로 복사 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Export chart or table (Ctrl+E)</source>
        <translation>차트나 표 내보내기 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Total: dividends reinvested on their ex-dates</source>
        <translation>배당 포함: 배당락일에 배당을 재투자</translation>
    </message>
    <message>
        <source>China tech 8</source>
        <translation>차이나 테크 8</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s)</source>
        <translation>
            <numerusform>%n개 종목</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no benchmark</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Calendar time: weekends and holidays have their room (K)</source>
        <translation>달력 기준 시간축: 주말과 휴일도 자리를 차지합니다(K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Calendar time</source>
        <translation>달력 기준 시간축</translation>
    </message>
</context>
<context>
    <name>Convention</name>
    <message>
        <source>Korea</source>
        <translation>한국식</translation>
    </message>
    <message>
        <source>China</source>
        <translation>중국식</translation>
    </message>
    <message>
        <source>West</source>
        <translation>서구식</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>색각 안전</translation>
    </message>
</context>
<context>
    <name>DataPageText</name>
    <message>
        <source>Freshness</source>
        <translation>최신성</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>격리</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>데이터 출처 상태</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>출처 간 불일치</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>요청 기록</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수용</translation>
    </message>
    <message>
        <source>The bar becomes one like any other; figures may rest on it.</source>
        <translation>이 봉을 일반 봉으로 저장해 계산에 사용합니다.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>The bar stays out for good, unless a feed tells another price for that day.</source>
        <translation>다른 가격이 들어오지 않는 한 이 봉을 계속 제외합니다.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Whether the chosen feed is asked at all</source>
        <translation>선택한 출처에 요청할지 정합니다</translation>
    </message>
    <message>
        <source>The screen is on the clipboard as a picture.</source>
        <translation>화면을 그림으로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Fetch prices of %1</source>
        <translation>%1 시세 갱신</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
</context>
<context>
    <name>DataSectionText</name>
    <message>
        <source>No row has all these words.</source>
        <translation>입력한 단어가 모두 들어 있는 행이 없습니다.</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Export the rows shown as CSV</source>
        <translation>표시된 행을 CSV로 내보내기</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
</context>
<context>
    <name>DataTables</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>Sample</source>
        <comment>where a bar is from</comment>
        <translation>예제</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>where a bar is from</comment>
        <translation>가져온 자료</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1순위</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2순위</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3순위</translation>
    </message>
    <message>
        <source>Daily bars %1</source>
        <translation>일봉 %1</translation>
    </message>
    <message>
        <source>quotes %1</source>
        <translation>시세 %1</translation>
    </message>
    <message>
        <source>Exchange rates %1</source>
        <translation>환율 %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>아직 요청하지 않음</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Next answer decides</source>
        <translation>다음 응답에 따라 결정</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>실패 중</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Median of the last usable answers</source>
        <translation>최근 유효 응답의 중앙값</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>데이터 출처</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>마지막 성공</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>연속 실패</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>다음 시도</translation>
    </message>
    <message>
        <source>Median ms</source>
        <translation>중앙값 ms</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>마지막 오류</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Daily bars</source>
        <translation>일봉</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>시세</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>환율</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) behind</source>
        <translation>
            <numerusform>%n거래일 뒤처짐</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>From the last trade to its arrival here</source>
        <translation>마지막 체결부터 수신까지 걸린 시간</translation>
    </message>
    <message>
        <source>Measured only while the exchange is open</source>
        <translation>장중에만 측정합니다</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>최종 일자</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>최신 여부</translation>
    </message>
    <message>
        <source>Last trade (%1)</source>
        <translation>마지막 체결 (%1)</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부함</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>제시된 값</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>거래량</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>유지된 값</translation>
    </message>
    <message>
        <source>Seen (%1)</source>
        <translation>확인 시각 (%1)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Shown, from</source>
        <translation>표시 출처</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>표시 값</translation>
    </message>
    <message>
        <source>Other, from</source>
        <translation>다른 출처</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>다른 값</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>an answer</comment>
        <translation>유효</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>시각 (%1)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부 내용</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>아직 요청하지 않음</translation>
    </message>
    <message>
        <source>%1 of %2 usable</source>
        <translation>%2건 중 %1건 정상</translation>
    </message>
    <message>
        <source>%1 without what was asked for</source>
        <translation>자료 없음 %1건</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>실패 %1건</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>거부 %1건</translation>
    </message>
    <message>
        <source>The newest request stands at the right.</source>
        <translation>가장 최근 요청이 오른쪽입니다.</translation>
    </message>
    <message>
        <source>Last 36 requests</source>
        <translation>최근 요청 36건</translation>
    </message>
    <message>
        <source>Own closes</source>
        <comment>where a bar is from</comment>
        <translation>자체 종가</translation>
    </message>
    <message>
        <source>No figure yet</source>
        <translation>받은 값 없음</translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>요청 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing else is ever sent</source>
        <translation>이 밖에는 아무것도 전송하지 않음</translation>
    </message>
    <message>
        <source>asked in order; where one gives nothing, the next one is asked</source>
        <translation>순서대로 요청하며, 자료를 받지 못하면 다음 출처에 요청</translation>
    </message>
    <message>
        <source>nothing was asked yet; each feed&apos;s successes and failures will stand here</source>
        <translation>아직 요청 없음. 출처별 성공과 실패가 여기에 표시됩니다</translation>
    </message>
    <message>
        <source>days are those of the exchange</source>
        <translation>날짜는 거래소 현지 기준</translation>
    </message>
    <message>
        <source>nothing was asked yet; how current each figure is will stand here</source>
        <translation>아직 요청 없음. 자료별 최신 여부가 여기에 표시됩니다</translation>
    </message>
    <message>
        <source>No priced company is known.</source>
        <translation>가격이 있는 종목이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) to decide</source>
        <translation>
            <numerusform>결정할 봉 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure rests on them</source>
        <translation>어떤 수치에도 사용하지 않음</translation>
    </message>
    <message>
        <source>No bar is in quarantine.</source>
        <translation>격리된 봉이 없습니다.</translation>
    </message>
    <message>
        <source>Bars that are not to be believed will stand here, with the reason, for you to decide.</source>
        <translation>믿기 어려운 봉이 사유와 함께 여기에 표시되며, 수용 여부를 직접 정할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on which two sources tell different closes</source>
        <translation>
            <numerusform>두 출처의 종가가 다른 날 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>No two sources disagree.</source>
        <translation>출처 간 불일치가 없습니다.</translation>
    </message>
    <message>
        <source>Days on which two sources tell different closes will stand here, side by side.</source>
        <translation>두 출처의 종가가 다른 날이 여기에 나란히 표시됩니다.</translation>
    </message>
    <message>
        <source>Every request will stand here with its time, host, path, status, bytes and duration.</source>
        <translation>모든 요청이 시각, 호스트, 경로, 상태, 바이트, 소요 시간과 함께 여기에 기록됩니다.</translation>
    </message>
    <message>
        <source>Asked too often</source>
        <translation>요청 횟수 초과</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>접근 거부</translation>
    </message>
    <message>
        <source>Access expired</source>
        <translation>접근 권한 만료</translation>
    </message>
    <message>
        <source>Nothing for these days</source>
        <translation>해당 기간 자료 없음</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>읽을 수 없는 응답</translation>
    </message>
    <message>
        <source>No answer for now</source>
        <translation>일시적으로 응답 없음</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>저장소 %1</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>봉 %1개</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>백업 없음</translation>
    </message>
    <message>
        <source>newest backup %1, %2</source>
        <translation>최근 백업 %1, %2</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>해당 출처에 없음</translation>
    </message>
</context>
<context>
    <name>DataToolBarText</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>최신성</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>격리</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청 기록</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>지금 갱신</translation>
    </message>
    <message>
        <source>Fetch what is due (F5)</source>
        <translation>필요한 시세 가져오기 (F5)</translation>
    </message>
    <message>
        <source>Filter all tables</source>
        <translation>모든 표에서 찾기</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>오프라인 작업</translation>
    </message>
    <message>
        <source>Add a listing…</source>
        <translation>종목 추가…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>지금 백업…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>The program was started offline.</source>
        <translation>프로그램을 오프라인으로 시작했습니다.</translation>
    </message>
    <message>
        <source>While this is on, no feed is asked for anything.</source>
        <translation>켜 두면 어떤 데이터 출처에도 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>Import market-data folder…</source>
        <translation>시세 자료 폴더 가져오기…</translation>
    </message>
    <message>
        <source>Import CSV files…</source>
        <translation>CSV 파일 가져오기…</translation>
    </message>
</context>
<context>
    <name>DrawingText</name>
    <message>
        <source>Trend line from %1 to %2</source>
        <translation>추세선, %1부터 %2까지</translation>
    </message>
    <message>
        <source>Horizontal line at %1</source>
        <translation>수평선, %1</translation>
    </message>
    <message>
        <source>Text “%1” at %2</source>
        <translation>글 “%1”, %2</translation>
    </message>
    <message>
        <source>Text on the chart</source>
        <translation>차트에 쓸 글</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Did you mean: %1?</source>
        <translation>혹시 이것을 찾으셨나요: %1</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1에 “%2” 값은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. It takes: %3.</source>
        <translation>%1에 “%2” 값은 쓸 수 없습니다. 가능한 값: %3.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>데이터베이스 %1 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>데이터베이스 %1 파일을 다른 프로그램이 사용 중입니다.</translation>
    </message>
    <message>
        <source>%1 is not a database of this program. It was left as it is.</source>
        <translation>%1 파일은 이 프로그램의 데이터베이스가 아니므로 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of this program. It was left as it is.</source>
        <translation>데이터베이스 %1 파일은 이 프로그램의 더 새로운 버전에서 만든 것이므로 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used.</source>
        <translation>데이터베이스 %1 파일을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>No company is known as “%1”.</source>
        <translation>“%1”에 해당하는 종목이 없습니다.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>“%1” 명령은 없습니다.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>여기에는 “%1” 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>%1 옵션에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>%1 옵션에는 값을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no feed “%1”. The feeds are: %2.</source>
        <translation>“%1” 데이터 제공처는 없습니다. 가능한 제공처: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in for a feed. It must be an https address, or http on this machine.</source>
        <translation>“%1” 주소는 데이터 제공처를 대신할 수 없습니다. https 주소이거나 이 컴퓨터의 http 주소여야 합니다.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 인수가 빠졌습니다.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” 인수는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates are written YYYY-MM-DD.</source>
        <translation>“%1” 값은 날짜가 아닙니다. 날짜는 YYYY-MM-DD로 씁니다.</translation>
    </message>
    <message>
        <source>“%1” is not a range. Ranges are ytd, 1w, 1m, 3m, 6m, 1y, 3y, 5y, max or FROM..TO.</source>
        <translation>“%1” 값은 기간이 아닙니다. 가능한 기간: ytd, 1w, 1m, 3m, 6m, 1y, 3y, 5y, max 또는 시작일..종료일.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 항목을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 항목을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 항목에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>디스크가 가득 차 %1 항목에 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1 파일은 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>%1 파일에 “%2” 열이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no valid row.</source>
        <translation>%1 파일에 유효한 행이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is neither a market-data pack nor a CSV file of one.</source>
        <translation>%1 항목은 시세 자료 폴더도, 그 안의 CSV 파일도 아닙니다.</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>%1 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>끝나기 전에 중단했습니다.</translation>
    </message>
    <message>
        <source>The range “%1” does not run forward: FROM must be earlier than TO.</source>
        <translation>기간 “%1”의 순서가 맞지 않습니다. 시작일이 종료일보다 앞서야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a listing in Hong Kong, New York, Shanghai or Shenzhen.</source>
        <translation>“%1” 값은 홍콩, 뉴욕, 상하이, 선전 상장 종목의 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 was not added by code: it came with the bundled sample or with imported files and stays.</source>
        <translation>%1: 코드로 추가한 종목이 아니므로 삭제하지 않습니다. 기본 예제나 가져온 파일에 들어 있던 종목입니다.</translation>
    </message>
    <message>
        <source>The network is not to be used: nothing was fetched.</source>
        <translation>네트워크를 쓰지 않도록 지정했으므로 아무것도 받지 않았습니다.</translation>
    </message>
    <message>
        <source>No source knows a listing %1 with daily prices.</source>
        <translation>%1: 일별 시세를 제공하는 출처가 없습니다.</translation>
    </message>
</context>
<context>
    <name>EventDetailsText</name>
    <message>
        <source>your own entry</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>The exchange was closed that day: session 0 is %1.</source>
        <translation>당일은 휴장: 기준 거래일(0일)은 %1입니다.</translation>
    </message>
    <message>
        <source>Session 0, the first that could react, is %1.</source>
        <translation>처음 반응할 수 있는 기준 거래일(0일)은 %1입니다.</translation>
    </message>
    <message>
        <source>Return since the close of %1</source>
        <translation>%1 종가 이후 수익률</translation>
    </message>
    <message>
        <source>Return since the close before it</source>
        <translation>직전 종가 이후 수익률</translation>
    </message>
    <message>
        <source>with dividends</source>
        <translation>배당 포함</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 이후</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Import events</source>
        <translation>사건 가져오기</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Export your events</source>
        <translation>내 사건 내보내기</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>새 사건</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>내 사건</translation>
    </message>
    <message>
        <source>data</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported.</source>
        <translation>
            <numerusform>사건 %n건을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written.</source>
        <translation>
            <numerusform>사건 %n건을 파일에 썼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>yours, changed</source>
        <translation>내가 고침</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>원래 사건으로</translation>
    </message>
    <message>
        <source>Yours, in the place of one that came with the data: %1, %2.</source>
        <translation>자료와 함께 온 사건을 고친 것입니다. 원래 사건: %1, %2.</translation>
    </message>
    <message>
        <source>An event of your own.</source>
        <translation>내가 넣은 사건입니다.</translation>
    </message>
    <message>
        <source>A new event of your own.</source>
        <translation>새로 넣는 사건입니다.</translation>
    </message>
    <message>
        <source>This event came with the data. What you save stands in its place, and you can go back to the original.</source>
        <translation>자료와 함께 온 사건입니다. 고쳐서 저장하면 그 자리에 대신 표시되며, 언제든 원래 사건으로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>입력한 내용이 아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>계속 입력</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>The original is back. Undo brings yours back.</source>
        <translation>원래 사건으로 되돌렸습니다. 실행 취소를 누르면 고친 사건이 돌아옵니다.</translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>지웠습니다. 실행 취소를 누르면 돌아옵니다.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>실행을 취소했습니다.</translation>
    </message>
    <message>
        <source>Companies that are not known here: %1.</source>
        <translation>여기에 없는 종목: %1.</translation>
    </message>
</context>
<context>
    <name>EventFilterText</name>
    <message>
        <source>mine</source>
        <translation>내 사건</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no kind of event</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>보여 줄 사건 고르기</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>영어 제목</translation>
    </message>
    <message>
        <source>Korean title</source>
        <translation>한국어 제목</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>after the close: counts for the next session</source>
        <translation>장 마감 후(다음 거래일에 반영)</translation>
    </message>
    <message>
        <source>none: the whole market</source>
        <translation>비워 두면 시장 전체</translation>
    </message>
    <message>
        <source>An event needs a title in one language at least.</source>
        <translation>한국어나 영어 가운데 하나로는 제목을 적어야 합니다.</translation>
    </message>
</context>
<context>
    <name>EventPopoverText</name>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>이전 사건</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>다음 사건</translation>
    </message>
    <message>
        <source>Previous event (P)</source>
        <translation>이전 사건 (P)</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>다음 사건 (N)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>event</comment>
        <translation>%1 / %2</translation>
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
        <translation>AI 모델</translation>
    </message>
    <message>
        <source>P</source>
        <translation>정</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>E</source>
        <translation>실</translation>
    </message>
    <message>
        <source>earnings</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>C</source>
        <translation>기</translation>
    </message>
    <message>
        <source>corporate</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>L</source>
        <translation>협</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>제휴</translation>
    </message>
    <message>
        <source>R</source>
        <translation>규</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>규제</translation>
    </message>
    <message>
        <source>press reports</source>
        <translation>언론 보도</translation>
    </message>
    <message>
        <source>company announcement</source>
        <translation>회사 발표</translation>
    </message>
    <message>
        <source>exchange filing</source>
        <translation>거래소 공시</translation>
    </message>
    <message>
        <source>government announcement</source>
        <translation>정부 발표</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>그림 크기</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2픽셀</translation>
    </message>
    <message>
        <source>%1 × %2 mm, vector; text can be selected</source>
        <translation>%1 × %2mm, 벡터, 글자 선택 가능</translation>
    </message>
    <message>
        <source>%1 × %2, vector</source>
        <translation>%1 × %2, 벡터</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>이미 있는 파일을 바꿉니다</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>That file is there already. Save again to replace it.</source>
        <translation>이미 같은 이름의 파일이 있습니다. 다시 저장하면 덮어씁니다.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Pages of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>기업마다 파일 하나씩</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Figures, without pages</source>
        <translation>수치만 담은 파일이라 페이지가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, vector; text can be selected</source>
        <translation>%1, 벡터, 글자 선택 가능</translation>
    </message>
    <message>
        <source>UTF-8, full precision</source>
        <translation>UTF-8, 반올림하지 않은 값</translation>
    </message>
    <message>
        <source>Spreadsheet: numbers and dates, no formulas</source>
        <translation>스프레드시트: 숫자와 날짜 그대로, 수식 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchError</name>
    <message>
        <source>The source was asked too often and is left alone for a while.</source>
        <translation>요청이 너무 잦아 이 출처에는 당분간 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>The source refuses requests of this program or from here.</source>
        <translation>출처가 이 프로그램이나 이 지역의 요청을 거부합니다.</translation>
    </message>
    <message>
        <source>The source wants a new authorisation.</source>
        <translation>출처가 새 인증을 요구합니다.</translation>
    </message>
    <message>
        <source>The source has nothing for these days.</source>
        <translation>출처에 해당 기간의 시세가 없습니다.</translation>
    </message>
    <message>
        <source>The answer cannot be read, or is not what was asked for.</source>
        <translation>응답을 읽을 수 없거나 요청한 내용이 아닙니다.</translation>
    </message>
    <message>
        <source>The source cannot be reached, or does not work just now.</source>
        <translation>출처에 연결할 수 없거나 일시적으로 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>The source does not know what was asked for. What is stored stays.</source>
        <translation>출처에 요청한 자료가 없습니다. 저장된 자료는 그대로 둡니다.</translation>
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
        <translation>%1 기준 주식 수(공표된 시가총액에서 역산)</translation>
    </message>
    <message>
        <source>Number of shares of %1</source>
        <translation>%1 기준 주식 수</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) old</source>
        <translation>
            <numerusform>%n거래일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>Published by %1 for that session</source>
        <translation>%1가 공표한 그 거래일의 값</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>AI and chips</source>
        <translation>AI·반도체</translation>
    </message>
    <message>
        <source>Hardware and electric cars</source>
        <translation>하드웨어·전기차</translation>
    </message>
    <message>
        <source>ADRs in New York</source>
        <translation>뉴욕 ADR</translation>
    </message>
    <message>
        <source>US peers</source>
        <translation>미국 비교 기업</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>직접 추가한 종목</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>바스켓</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>차례</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” 값은 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” 값은 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not above zero.</source>
        <translation>“%1” 값은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>The high is below the low (%1).</source>
        <translation>고가가 저가보다 낮습니다(%1).</translation>
    </message>
    <message>
        <source>A price lies outside the day&apos;s high and low (%1).</source>
        <translation>당일 고가와 저가를 벗어난 가격이 있습니다(%1).</translation>
    </message>
    <message>
        <source>No instrument has the symbol “%1”.</source>
        <translation>“%1” 종목 코드는 없습니다.</translation>
    </message>
    <message>
        <source>The field “%1” is empty.</source>
        <translation>“%1” 항목이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The kind “%1” is not known.</source>
        <translation>“%1” 종류는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The currency “%1” is not known.</source>
        <translation>“%1” 통화는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text. %1</source>
        <translation>UTF-8 텍스트가 아닙니다. %1</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>“%1” 열이 없습니다.</translation>
    </message>
    <message>
        <source>It has no valid row. %1</source>
        <translation>유효한 행이 없습니다. %1</translation>
    </message>
    <message>
        <source>It cannot be read. %1</source>
        <translation>읽을 수 없습니다. %1</translation>
    </message>
    <message>
        <source>%1 is a Saturday or a Sunday; no exchange traded.</source>
        <translation>주말이라 거래가 없는 날입니다(%1).</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>아직 오지 않은 날입니다(%1).</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>“%1” 값은 0보다 작습니다.</translation>
    </message>
    <message>
        <source>It has more fields than the header, or a quote that nothing closes (%1).</source>
        <translation>머리글보다 칸이 많거나 따옴표가 닫히지 않았습니다(%1).</translation>
    </message>
    <message>
        <source>There is a row for %1 before it, which was taken.</source>
        <translation>앞에 나온 %1 행을 이미 받아들였습니다.</translation>
    </message>
    <message>
        <source>The column “%1” stands in the header twice.</source>
        <translation>머리글에 “%1” 열이 두 번 나옵니다.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>What was kept out</source>
        <translation>받아들이지 않은 자료</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) or file(s) were kept out; everything else was taken.</source>
        <translation>
            <numerusform>%1건을 받아들이지 않았고, 나머지는 모두 가져왔습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>%1, middle</source>
        <translation>%1 중심선</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 · %2 대비</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>이동평균</translation>
    </message>
    <message>
        <source>EMA</source>
        <translation>지수이동평균</translation>
    </message>
    <message>
        <source>Bollinger</source>
        <translation>볼린저</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>낙폭</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>변동성</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>베타</translation>
    </message>
    <message>
        <source>Simple moving average (SMA)</source>
        <translation>단순이동평균 (SMA)</translation>
    </message>
    <message>
        <source>Exponential moving average (EMA)</source>
        <translation>지수이동평균 (EMA)</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>볼린저 밴드</translation>
    </message>
    <message>
        <source>Relative strength (RSI)</source>
        <translation>상대강도지수 (RSI)</translation>
    </message>
    <message>
        <source>Average true range (ATR)</source>
        <translation>평균실질변동폭 (ATR)</translation>
    </message>
    <message>
        <source>On-balance volume (OBV)</source>
        <translation>거래량 균형 (OBV)</translation>
    </message>
    <message>
        <source>Drawdown from the high</source>
        <translation>고점 대비 낙폭</translation>
    </message>
    <message>
        <source>Volatility, annualised</source>
        <translation>변동성 (연 환산)</translation>
    </message>
    <message>
        <source>Beta to the benchmark</source>
        <translation>벤치마크 대비 베타</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>표준편차 배수</translation>
    </message>
    <message>
        <source>Short average</source>
        <translation>단기 평균</translation>
    </message>
    <message>
        <source>Long average</source>
        <translation>장기 평균</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>시그널</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>거래일 수</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2: a number from %3 to %4.</source>
        <translation>%1의 %2에는 %3에서 %4까지의 수를 적어 주세요.</translation>
    </message>
    <message>
        <source>%1, %2: a whole number from %3 to %4.</source>
        <translation>%1의 %2에는 %3에서 %4까지의 정수를 적어 주세요.</translation>
    </message>
    <message>
        <source>MACD: the short average must have fewer sessions than the long one.</source>
        <translation>MACD의 단기 평균은 장기 평균보다 거래일 수가 적어야 합니다.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>needs the volume of the session</source>
        <translation>거래일의 거래량 필요</translation>
    </message>
    <message numerus="yes">
        <source>needs the highs and lows of %n session(s) in a row</source>
        <translation>
            <numerusform>고가와 저가가 있는 연속한 %n거래일 필요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n session(s) in a row</source>
        <translation>
            <numerusform>연속한 %n거래일 필요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorsPopover</name>
    <message>
        <source>Another colour</source>
        <translation>다른 색으로</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Colour %1 of %2: %3</source>
        <translation>색 %1/%2: %3</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>None yet. Averages and bands lie over the price, the others stand below it.</source>
        <translation>아직 없습니다. 이동평균과 밴드는 주가 위에, 나머지는 그 아래 칸에 그립니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>거래량</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Sets of indicators</source>
        <translation>지표 구성</translation>
    </message>
    <message>
        <source>Name of this set</source>
        <translation>이 구성의 이름</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>되돌리기: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>At most 12 indicators at a time</source>
        <translation>지표는 한 번에 12개까지</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Left, Right</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Crosshair by one session</source>
        <translation>십자선을 한 거래일씩 이동</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>Zoom in, out, reset</source>
        <translation>확대, 축소, 원래대로</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>로그 눈금</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>휠</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>포인터 위치에서 확대·축소</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>기간 이동</translation>
    </message>
    <message>
        <source>Measure between two sessions</source>
        <translation>두 거래일 사이 재기</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>전체 구간 보기</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Shift+drag, Shift+Left, Right</source>
        <translation>Shift+끌기, Shift+← →</translation>
    </message>
    <message>
        <source>Pinch</source>
        <translation>두 손가락</translation>
    </message>
    <message>
        <source>Zoom between the fingers</source>
        <translation>두 손가락 사이에서 확대·축소</translation>
    </message>
    <message>
        <source>Left, Right on the strip</source>
        <translation>띠에서 ← →</translation>
    </message>
    <message>
        <source>Move the range; Shift its end, Ctrl+Shift its start</source>
        <translation>기간 이동, Shift는 끝, Ctrl+Shift는 시작</translation>
    </message>
    <message>
        <source>N, P, Enter</source>
        <translation>N, P, Enter</translation>
    </message>
    <message>
        <source>Next and previous event, and what happened since</source>
        <translation>다음·이전 사건, 그 뒤의 수익률</translation>
    </message>
    <message>
        <source>T, H, X</source>
        <translation>T, H, X</translation>
    </message>
    <message>
        <source>Draw a trend line, a horizontal line, a text</source>
        <translation>추세선, 수평선, 글 그리기</translation>
    </message>
    <message>
        <source>D, Space, Delete</source>
        <translation>D, Space, Delete</translation>
    </message>
    <message>
        <source>Choose a drawing, one of its ends, take it away</source>
        <translation>그림 고르기, 끝점 고르기, 지우기</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Calendar time</source>
        <translation>달력 기준 시간축</translation>
    </message>
    <message>
        <source>Copy the chosen table rows; elsewhere, the chart as a picture</source>
        <translation>표에서는 고른 행을, 그 밖에서는 차트를 그림으로 복사</translation>
    </message>
</context>
<context>
    <name>ListingControl</name>
    <message>
        <source>%1 is there already: %2.</source>
        <translation>%1{은} 이미 있습니다: %2.</translation>
    </message>
    <message>
        <source>The program works offline: no feed can be asked. Switch “Work offline” off first.</source>
        <translation>오프라인 상태라 데이터 출처에 확인할 수 없습니다. 먼저 ‘오프라인 작업’을 끄십시오.</translation>
    </message>
    <message>
        <source>%1 could not be checked. %2</source>
        <translation>%1{을} 확인하지 못했습니다. %2</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1{을} 추가하지 못했습니다.</translation>
    </message>
    <message>
        <source>Added: %1 %2. Its history is being fetched.</source>
        <translation>추가 완료: %1 %2. 과거 시세를 가져오는 중입니다.</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>%1{을} 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>Removed: %1 (%2)</source>
        <translation>삭제 완료: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Import market-data folder</source>
        <translation>시세 자료 폴더 가져오기</translation>
    </message>
    <message>
        <source>Import CSV files</source>
        <translation>CSV 파일 가져오기</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>This is sample data.</source>
        <translation>예제 자료입니다.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>China Tech Dashboard</source>
        <translation>차이나 테크 대시보드</translation>
    </message>
    <message>
        <source>Real closes of %1 to %2. F5 fetches live prices; a market-data folder or CSV files can be imported.</source>
        <translation>실제 종가 %1 ~ %2. F5를 누르면 최신 시세를 받고, 시세 자료 폴더나 CSV 파일을 가져올 수도 있습니다.</translation>
    </message>
    <message>
        <source>F5 fetches live prices; a market-data folder or CSV files can be imported.</source>
        <translation>F5를 누르면 최신 시세를 받고, 시세 자료 폴더나 CSV 파일을 가져올 수도 있습니다.</translation>
    </message>
</context>
<context>
    <name>MenuStrip</name>
    <message>
        <source>Find a company, screen or command</source>
        <translation>종목·화면·명령 찾기</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Nothing later than this day is known on any screen</source>
        <translation>어느 화면에도 이날 이후의 값은 쓰이지 않습니다</translation>
    </message>
    <message>
        <source>The newest session in the store</source>
        <translation>저장된 가장 최근 거래일</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>There is no data for it yet.</source>
        <translation>아직 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>There is no close for exactly the base session.</source>
        <translation>기준 거래일의 종가가 없습니다.</translation>
    </message>
    <message>
        <source>There is no close for exactly the end session.</source>
        <translation>마지막 거래일의 종가가 없습니다.</translation>
    </message>
    <message>
        <source>It was listed after the base day of the range.</source>
        <translation>기간의 기준일 이후에 상장되었습니다.</translation>
    </message>
    <message>
        <source>There has been no session since the base day yet.</source>
        <translation>기준일 이후 아직 거래일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no exchange rate of that day or of the five days before.</source>
        <translation>해당일과 그 전 5일 이내의 환율이 없습니다.</translation>
    </message>
    <message>
        <source>Dividends and splits are not known for the whole span.</source>
        <translation>전체 기간의 배당·분할 내역이 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>The exchange&apos;s calendar does not reach that day.</source>
        <translation>거래소 휴장일 달력에 그 날짜가 없습니다.</translation>
    </message>
    <message>
        <source>The oldest close is not known to be the listing&apos;s first.</source>
        <translation>가장 오래된 종가가 상장 후 첫 종가인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The newest close is five or more sessions old.</source>
        <translation>최근 종가가 5거래일 이상 지났습니다.</translation>
    </message>
    <message>
        <source>Sessions are missing inside the window.</source>
        <translation>구간 안에 빠진 거래일이 있습니다.</translation>
    </message>
    <message>
        <source>No number of shares is known by that day.</source>
        <translation>그날까지 알려진 주식 수가 없습니다.</translation>
    </message>
    <message>
        <source>Shares and price are of different units.</source>
        <translation>주식 수와 주가의 단위가 다릅니다.</translation>
    </message>
    <message>
        <source>It is a private company: it has no share price.</source>
        <translation>비상장 기업이므로 주가가 없습니다.</translation>
    </message>
    <message>
        <source>An index has no such figure.</source>
        <translation>지수에는 해당 수치가 없습니다.</translation>
    </message>
    <message>
        <source>The only bar of the base session is in quarantine: it shows no trade, or another source disagrees.</source>
        <translation>기준일의 유일한 시세가 격리되어 있습니다. 거래가 없었거나 다른 출처와 값이 다릅니다.</translation>
    </message>
    <message>
        <source>The only bar of the end session is in quarantine: it shows no trade, or another source disagrees.</source>
        <translation>종료일의 유일한 시세가 격리되어 있습니다. 거래가 없었거나 다른 출처와 값이 다릅니다.</translation>
    </message>
    <message>
        <source>So many sessions have not passed yet.</source>
        <translation>아직 그만큼의 거래일이 지나지 않았습니다.</translation>
    </message>
    <message>
        <source>No quote with a valuation is known by that day.</source>
        <translation>그날까지 알려진 배수가 담긴 시세가 없습니다.</translation>
    </message>
    <message>
        <source>The quote shows no price-earnings ratio: a loss, or none published.</source>
        <translation>시세에 PER이 없습니다. 적자이거나 발표되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The chart is on the clipboard as a picture.</source>
        <translation>차트를 그림으로 복사했습니다.</translation>
    </message>
    <message>
        <source>This screen shows its figures as tables already.</source>
        <translation>이 화면의 수치는 이미 표로 나와 있습니다.</translation>
    </message>
    <message>
        <source>The fact box of %1 is on the clipboard.</source>
        <translation>%1 팩트 박스를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>No company is chosen whose facts could be copied.</source>
        <translation>팩트 박스를 복사할 기업이 선택되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>이전 쪽(Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>다음 쪽(Page Down)</translation>
    </message>
    <message>
        <source>Smaller (−, Ctrl+wheel)</source>
        <translation>작게(−, Ctrl+휠)</translation>
    </message>
    <message>
        <source>Larger (+, Ctrl+wheel)</source>
        <translation>크게(+, Ctrl+휠)</translation>
    </message>
    <message>
        <source>The whole page (0)</source>
        <translation>쪽 전체 보기(0)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>보드</translation>
    </message>
    <message>
        <source>China AI</source>
        <translation>차이나 AI</translation>
    </message>
</context>
<context>
    <name>ParityChart</name>
    <message>
        <source>band: mean %1 ± 1σ %2</source>
        <translation>띠: 평균 %1 ± 1σ %2</translation>
    </message>
    <message>
        <source>only the sample&apos;s days · band: their mean %1 ± 1σ %2</source>
        <translation>예제 자료에 있는 날만 · 띠: 그 평균 %1 ± 1σ %2</translation>
    </message>
    <message>
        <source>band: mean ± 1σ</source>
        <translation>띠: 평균 ± 1σ</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Session</source>
        <translation>거래일</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>close</source>
        <translation>종가</translation>
    </message>
    <message>
        <source>base close</source>
        <translation>기준 종가</translation>
    </message>
    <message>
        <source>high</source>
        <translation>고가</translation>
    </message>
    <message>
        <source>low</source>
        <translation>저가</translation>
    </message>
    <message>
        <source>close before the fall</source>
        <translation>하락 전 최고 종가</translation>
    </message>
    <message>
        <source>lowest close after it</source>
        <translation>이후 최저 종가</translation>
    </message>
    <message>
        <source>volume of the session</source>
        <translation>당일 거래량</translation>
    </message>
    <message>
        <source>mean volume before it</source>
        <translation>직전 평균 거래량</translation>
    </message>
    <message>
        <source>window, from</source>
        <translation>구간 시작</translation>
    </message>
    <message>
        <source>dividends of 12 months, last ex-date</source>
        <translation>12개월 배당금, 마지막 배당락일</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>주식 수</translation>
    </message>
    <message>
        <source>ECB reference rate</source>
        <translation>ECB 기준환율</translation>
    </message>
    <message>
        <source>market cap as published</source>
        <translation>공표된 시가총액</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>%1주</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n거래일</numerusform>
        </translation>
    </message>
    <message>
        <source>newest session as of %1</source>
        <translation>%1 기준 최신 거래일</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) old as of %1</source>
        <translation>
            <numerusform>%1 기준 %n거래일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>식</translation>
    </message>
</context>
<context>
    <name>ProvenancePopover</name>
    <message>
        <source>Copy formula and sources</source>
        <translation>식과 출처 복사</translation>
    </message>
</context>
<context>
    <name>Provisional</name>
    <message>
        <source>Provisional</source>
        <translation>잠정</translation>
    </message>
    <message>
        <source>Last trade of a session that has no final close yet; no return rests on it</source>
        <translation>아직 종가가 확정되지 않은 거래일의 마지막 체결가. 어떤 수익률에도 쓰이지 않습니다</translation>
    </message>
    <message>
        <source>trade of %1</source>
        <translation>체결 %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>RangeLabel</name>
    <message>
        <source>Range</source>
        <comment>a span of days of the reader&apos;s own</comment>
        <translation>기간</translation>
    </message>
</context>
<context>
    <name>RangeStrip</name>
    <message>
        <source>Range within the whole history</source>
        <translation>전체 기간에서 보이는 기간</translation>
    </message>
    <message>
        <source>Drag the window or its edges; with the keyboard ←/→, Shift for its end, Ctrl+Shift for its start</source>
        <translation>창이나 가장자리를 끌어 옮깁니다. 키보드는 ←/→, 끝은 Shift, 시작은 Ctrl+Shift와 함께</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message>
        <source>on the day</source>
        <translation>하루 동안</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>in the past week</source>
        <translation>최근 1주</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1주</translation>
    </message>
    <message>
        <source>in the past month</source>
        <translation>최근 1개월</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1개월</translation>
    </message>
    <message>
        <source>in the past 3 months</source>
        <translation>최근 3개월</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3개월</translation>
    </message>
    <message>
        <source>in the past 6 months</source>
        <translation>최근 6개월</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6개월</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>연초 이후</translation>
    </message>
    <message>
        <source>in the past year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>in the past 3 years</source>
        <translation>최근 3년</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3년</translation>
    </message>
    <message>
        <source>in the past 5 years</source>
        <translation>최근 5년</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5년</translation>
    </message>
    <message>
        <source>since the first close</source>
        <translation>첫 종가 이후</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1부터 %2까지</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>choose two days of one&apos;s own</comment>
        <translation>직접</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>exchange rates</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Nothing could be fetched. %1</source>
        <translation>시세를 갱신하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Not fetched: %1. %2</source>
        <translation>갱신하지 못한 항목: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) could not be fetched. %1</source>
        <translation>
            <numerusform>%n개 항목을 갱신하지 못했습니다. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are in quarantine until a second source confirms them.</source>
        <translation>
            <numerusform>일별 시세 %n건을 다른 출처에서 확인할 때까지 격리했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>모든 시세가 최신입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n subject(s).</source>
        <translation>
            <numerusform>%n개 항목을 갱신했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new; %n session(s) wait in quarantine.</source>
        <translation>
            <numerusform>새로 받은 시세가 없습니다. %n거래일의 시세가 격리되어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there, but not every source answered.</source>
        <translation>필요한 시세는 모두 받았지만, 일부 출처가 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>feeds that are not asked</comment>
        <translation>%1(%2까지)</translation>
    </message>
    <message>
        <source>Not asked again: %1.</source>
        <translation>잠시 조회하지 않는 출처: %1.</translation>
    </message>
    <message>
        <source>Failing: %1.</source>
        <translation>조회에 실패한 출처: %1.</translation>
    </message>
</context>
<context>
    <name>RefreshControl</name>
    <message>
        <source>The program was started offline: nothing is fetched.</source>
        <translation>오프라인으로 시작하여 시세를 갱신하지 않습니다.</translation>
    </message>
    <message>
        <source>What was fetched could not be kept.</source>
        <translation>받은 시세를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The last good figures stay, each with its date.</source>
        <translation>마지막으로 확인된 수치를 기준일과 함께 그대로 표시합니다.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>“Work offline” is on: nothing is fetched.</source>
        <translation>‘오프라인 작업’이 켜져 있어 시세를 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Another window or command is fetching prices just now.</source>
        <translation>다른 창이나 명령이 시세를 받고 있습니다.</translation>
    </message>
</context>
<context>
    <name>RemoveListingText</name>
    <message>
        <source>Remove a listing</source>
        <translation>종목 삭제</translation>
    </message>
    <message>
        <source>Remove %1 (%2)?</source>
        <translation>%1(%2){을} 삭제할까요?</translation>
    </message>
    <message>
        <source>Its prices and everything else stored of it go as well. It can be added again by its code.</source>
        <translation>저장된 시세 등 이 종목의 자료도 모두 삭제됩니다. 나중에 종목 코드로 다시 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 삭제…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>보드</translation>
    </message>
    <message>
        <source>Closing prices of the exchanges, adjusted for splits; exchange rates of the European Central Bank. — no data. This is no investment advice.</source>
        <translation>주가: 거래소 종가, 분할 조정. 환율: 유럽중앙은행 기준환율. — 자료 없음. 투자 권유가 아닙니다.</translation>
    </message>
    <message>
        <source>China AI</source>
        <translation>중국 AI</translation>
    </message>
    <message>
        <source>China&apos;s AI: policy, patents, models and what the shares did</source>
        <translation>중국 AI: 정책, 특허, 모델과 주가 반응</translation>
    </message>
</context>
<context>
    <name>SessionCellsText</name>
    <message>
        <source>Exchange rates</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>홍콩</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>뉴욕</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>상하이</translation>
    </message>
    <message>
        <source>Shenzhen</source>
        <translation>선전</translation>
    </message>
</context>
<context>
    <name>SessionGridText</name>
    <message>
        <source>bar</source>
        <translation>일봉</translation>
    </message>
    <message>
        <source>close only</source>
        <translation>종가만</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>격리</translation>
    </message>
    <message>
        <source>not traded</source>
        <translation>거래 없음</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not in the sample</source>
        <translation>예제에 없음</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>휴장</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>거래일</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Which sessions are stored</source>
        <translation>종목별로 저장된 거래일</translation>
    </message>
    <message>
        <source>The tables of freshness and quarantine say the same.</source>
        <translation>최신성 표와 격리 표에 같은 내용이 있습니다.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Korea: red up, blue down</source>
        <translation>한국식: 상승 빨강, 하락 파랑</translation>
    </message>
    <message>
        <source>China: red up, green down</source>
        <translation>중국식: 상승 빨강, 하락 초록</translation>
    </message>
    <message>
        <source>West: green up, red down</source>
        <translation>서구식: 상승 초록, 하락 빨강</translation>
    </message>
    <message>
        <source>Colour-blind safe: orange up, blue down</source>
        <translation>색각 안전: 상승 주황, 하락 파랑</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>화면 밝기</translation>
    </message>
    <message>
        <source>Colours of gains and losses</source>
        <translation>등락 색상</translation>
    </message>
    <message>
        <source>Export charts as</source>
        <translation>차트 내보내기 형식</translation>
    </message>
    <message>
        <source>Sharpness of PNG</source>
        <translation>PNG 선명도</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>내보낼 폴더</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>글자와 화면 크기</translation>
    </message>
    <message>
        <source>Only when asked (F5)</source>
        <translation>요청할 때만 (F5)</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>15분마다</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>30분마다</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1시간마다</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>4시간마다</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Is never asked</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>Fetch prices</source>
        <translation>시세 갱신</translation>
    </message>
    <message>
        <source>Prices of Yahoo Finance</source>
        <translation>Yahoo Finance 시세</translation>
    </message>
    <message>
        <source>Prices of Tencent</source>
        <translation>Tencent Finance 시세</translation>
    </message>
    <message>
        <source>Prices of Eastmoney</source>
        <translation>Eastmoney 시세</translation>
    </message>
    <message>
        <source>Rates of the European Central Bank</source>
        <translation>유럽중앙은행 환율</translation>
    </message>
    <message>
        <source>Rates of Frankfurter</source>
        <translation>Frankfurter 환율</translation>
    </message>
    <message>
        <source>Stops where it is</source>
        <translation>그 자리에 멈춤</translation>
    </message>
    <message>
        <source>Runs on and slows down</source>
        <translation>미끄러지다 멈춤</translation>
    </message>
    <message>
        <source>A chart that is pulled and let go</source>
        <translation>차트를 끌다 놓으면</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Pictures or documents</source>
        <translation>사진 또는 문서 폴더</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>차트와 표</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>The stored market data cannot be opened</source>
        <translation>저장된 시세 자료를 열 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing was changed: all files are as they were. Once the cause is gone, the program starts again as usual.</source>
        <translation>바뀐 것은 없습니다. 모든 파일이 그대로 있으며, 원인이 없어지면 평소처럼 시작됩니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>China Tech Dashboard</source>
        <translation>차이나 테크 대시보드</translation>
    </message>
    <message>
        <source>Nothing was changed so far. Restoring keeps the damaged file beside the backups; what was stored after %1 is not in the backup.</source>
        <translation>아직 바뀐 것은 없습니다. 복원해도 손상된 파일은 백업 옆에 보관합니다. 다만 %1 뒤에 저장한 것은 백업에 없습니다.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1 백업 복원</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Hong Kong close %1</source>
        <translation>홍콩 종가 %1</translation>
    </message>
    <message>
        <source>New York close %1</source>
        <translation>뉴욕 종가 %1</translation>
    </message>
    <message>
        <source>FX ECB %1</source>
        <translation>환율 ECB %1</translation>
    </message>
    <message>
        <source>Colours of gains and losses</source>
        <translation>등락 색상</translation>
    </message>
    <message>
        <source>Language of the window (%1)</source>
        <translation>화면 언어 (%1)</translation>
    </message>
    <message>
        <source>Fetching prices</source>
        <translation>시세 갱신 중</translation>
    </message>
    <message>
        <source>Cancel; what has arrived stays.</source>
        <translation>취소합니다. 이미 받은 시세는 남습니다.</translation>
    </message>
</context>
<context>
    <name>SystemReason</name>
    <message>
        <source>Read-only file system</source>
        <translation>읽기 전용 파일 시스템</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>파일이나 폴더가 없음</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>파일이 아니라 폴더임</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>폴더가 아님</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>폴더가 비어 있지 않음</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
</context>
<context>
    <name>TableFilterText</name>
    <message>
        <source>Name or code, in any language</source>
        <translation>이름이나 코드(어느 언어로든)</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>표에서 찾기</translation>
    </message>
</context>
<context>
    <name>TwinDialog</name>
    <message>
        <source>Chart as a table</source>
        <translation>차트를 표로</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>차트 고르기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>표를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1행 %2열</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>The table was written.</source>
        <translation>표를 파일로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>WonSplit</name>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>In won</source>
        <translation>원화</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>배당</translation>
    </message>
</context>
<context>
    <name>WonSplitWords</name>
    <message>
        <source>Bars</source>
        <translation>막대</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>선</translation>
    </message>
    <message>
        <source>Bars of every range, or lines through the chosen one</source>
        <translation>모든 기간의 막대 또는 선택한 기간의 선</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>주가</translation>
    </message>
    <message>
        <source>With dividends</source>
        <translation>배당 포함</translation>
    </message>
    <message>
        <source>Price return, or with dividends</source>
        <translation>주가 수익률 또는 배당 포함</translation>
    </message>
    <message>
        <source>Return in won, split</source>
        <translation>원화 수익률 분해</translation>
    </message>
    <message>
        <source>The columns give each part its share of the return in won, in proportion to these logarithms.</source>
        <translation>표의 각 몫은 원화 수익률을 이 로그 비율로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>Logarithms add up exactly: %1 price %2 + currency %3 + dividends %4 = ln(1 + return) %5.</source>
        <translation>로그로는 정확히 더해집니다: %1 가격 %2 + 환율 %3 + 배당 %4 = ln(1 + 수익률) %5.</translation>
    </message>
    <message>
        <source>Logarithms add up exactly: %1 price %2 + currency %3 = ln(1 + return) %4.</source>
        <translation>로그로는 정확히 더해집니다: %1 가격 %2 + 환율 %3 = ln(1 + 수익률) %4.</translation>
    </message>
    <message>
        <source>log returns: price</source>
        <translation>로그 수익률: 가격</translation>
    </message>
    <message>
        <source>+ currency</source>
        <translation>+ 환율</translation>
    </message>
    <message>
        <source>+ dividends</source>
        <translation>+ 배당</translation>
    </message>
</context>
</TS>
