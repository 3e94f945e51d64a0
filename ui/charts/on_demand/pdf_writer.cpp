// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/on_demand/pdf_writer.h"

#include "ui/charts/font_dates.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCryptographicHash>

#include <exception>

namespace chinatech {

namespace {

QPDFObjectHandle words(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

/// ISO 32000-1, 7.9.4.
std::string pdfTime(const QDateTime& time)
{
    return time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

void describe(QPDF& pdf, const PdfRecord& record)
{
    const auto& [info, language, time] = record;
    QPDFObjectHandle entries = pdf.getTrailer().getKey("/Info");
    if (!entries.isDictionary()) {
        entries = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", entries);
    }
    entries.replaceKey("/Title", words(info.title));
    entries.replaceKey("/Author", words(documentAuthor()));
    entries.replaceKey("/Creator", words(documentAuthor()));
    if (!info.subject.isEmpty())
        entries.replaceKey("/Subject", words(info.subject));
    for (const char* const key : {"/CreationDate", "/ModDate"}) {
        if (time.isValid())
            entries.replaceKey(key, QPDFObjectHandle::newString(pdfTime(time)));
        else
            entries.removeKey(key);
    }
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", words(language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

/// ISO 32000-1, 7.11.4; /AF and its relationship as in ISO 32000-2, 14.13.
void attachFigures(QPDF& pdf, const DocumentInfo& info, const QDateTime& time)
{
    auto file = QPDFEFStreamObjectHelper::createEFStream(pdf, info.figures.toStdString());
    file.setSubtype("text/csv");
    if (time.isValid())
        file.setCreationDate(pdfTime(time)).setModDate(pdfTime(time));
    auto entry = QPDFFileSpecObjectHelper::createFileSpec(pdf, "figures.csv", file);
    entry.setDescription(info.title.toStdString());
    QPDFObjectHandle object = entry.getObjectHandle();
    object.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper{pdf}.replaceEmbeddedFile("figures.csv", entry);
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({object}));
}

QByteArray takeDatesOut(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    const QByteArray font = withoutFontDates(QByteArray{reinterpret_cast<const char*>(data->getBuffer()),
                                                        static_cast<qsizetype>(data->getSize())});
    stream.replaceStreamData(font.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    return font;
}

/// Six capital letters that depend on nothing but the bytes.
std::string subsetTag(const QByteArray& font)
{
    std::string tag;
    for (const char byte : QCryptographicHash::hash(font, QCryptographicHash::Sha256).first(6))
        tag += static_cast<char>('A' + static_cast<unsigned char>(byte) % 26);
    return tag;
}

/// Qt stamps fonts with the time and tags them by the order in which a hash of pointers yields them: neither is the
/// same in the next run. The tag is now made of the font itself (ISO 32000-1, 9.6.4: six letters, different by subset).
void settleFonts(QPDF& pdf)
{
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/DescendantFonts").isArray())
            continue;
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream())
            continue;
        const std::string named = descriptor.getKey("/FontName").getName();    // "/ABCDEF+NotoSans-Bold"
        const std::string tag = subsetTag(takeDatesOut(descriptor.getKey("/FontFile2")));
        const auto name = QPDFObjectHandle::newName('/' + tag + '+' + named.substr(named.find_first_of("/+", 1) + 1));
        font.replaceKey("/BaseFont", name);
        descendant.replaceKey("/BaseFont", name);
        descriptor.replaceKey("/FontName", name);
    }
}

QByteArray bytesOf(QPDF& pdf)
{
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
}

Result<QByteArray> recorded(const QByteArray& pages, const PdfRecord& record)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", pages.constData(), static_cast<std::size_t>(pages.size()));
        settleFonts(pdf);
        describe(pdf, record);
        if (!record.info.figures.isEmpty())
            attachFigures(pdf, record.info, record.time);
        return bytesOf(pdf);
    } catch (const std::exception& problem) {
        return failure(ErrorCode::CannotWrite, QString::fromUtf8(problem.what()));
    }
}

} // namespace
} // namespace chinatech

extern "C" void writePdf(const QByteArray& pages, const chinatech::PdfRecord& record, chinatech::Result<QByteArray>& file)
{
    file = chinatech::recorded(pages, record);
}
