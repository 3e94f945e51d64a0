// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chinatech {

class Segmented;

/// What a screen can hand on. A format whose function is empty is not offered.
struct ExportSubject
{
    QString suggestedName; ///< without folder and ending: "compare-ytd-2025-03-07"
    std::function<Result<void>(const ExportOptions&, const QString& path)> figure;
    std::function<QByteArray()> csv;
    QSize size{1280, 720}; ///< logical pixels of the figure
    bool isPage = false;   ///< the figure is a page of its own: no choice between fitted and A4
    std::optional<ImageFormat> format;     ///< chosen at the start; nothing: as the settings say
};

/// Asks how and where to, writes, and says in the window's banner where it is. Where writing fails it
/// says why and stays.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(ExportSubject subject, QWidget* parent);

    /// Shows the dialog over the parent's window; it deletes itself.
    static void run(QWidget* parent, const ExportSubject& subject);

    [[nodiscard]] QString path() const;
    [[nodiscard]] ExportOptions options() const;

Q_SIGNALS:
    void exported(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Format { Png, Pdf, Svg, Csv };

    void layOut();
    void retranslate();
    void onFormatChosen();
    void onPathEdited();
    void onBrowse();
    void updateHint();
    void write();
    void onWritten(const Result<void>& done, const QString& target);
    void sayDone(const QString& target);
    [[nodiscard]] Format wantedFormat() const;
    [[nodiscard]] Format format() const;
    [[nodiscard]] static QString endingOf(Format format);
    [[nodiscard]] QString ending() const;
    void enableOptions();
    void takeFormatFromPath();
    void sayWrong(const QString& sentence);

    ExportSubject m_subject;
    QString m_ownFolder; ///< empty while the folder follows the format
    QString m_confirmed; ///< a path the file dialog has asked about
    std::vector<Format> m_formats;
    Segmented* m_format;
    Segmented* m_scale;
    Segmented* m_page;
    QLabel* m_formatLabel;
    QLabel* m_scaleLabel;
    QLabel* m_pageLabel;
    QLabel* m_fileLabel;
    QLineEdit* m_file;
    QPushButton* m_browse;
    QLabel* m_hint;
    QLabel* m_error;
    QDialogButtonBox* m_buttons;
};

} // namespace chinatech
