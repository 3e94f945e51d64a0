<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
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
            <source>Address that stands in for a feed's hosts (repeatable)</source>
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
            <source>The exchange's calendar does not reach that day.</source>
            <translation>거래소 휴장일 달력에 그 날짜가 없습니다.</translation>
        </message>
        <message>
            <source>The oldest close is not known to be the listing's first.</source>
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
    </context>
</TS>
