// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/export_order.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chinatech {

class PagePreview;
class Segmented;

/// Asks how and where to beside a preview of the pages, writes or prints in the background, and says in the window's banner
/// where the file is. Where writing fails it says why and stays.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { File, Print };

    ExportDialog(ExportSubject subject, QWidget* parent, Purpose purpose = Purpose::File);

    /// Shows the dialog over the parent's window; it deletes itself.
    static void run(QWidget* parent, const ExportSubject& subject, Purpose purpose = Purpose::File);

    [[nodiscard]] QString path() const;
    [[nodiscard]] ExportOrder order() const;
    [[nodiscard]] PagePreview& preview() const { return *m_preview; }

Q_SIGNALS:
    void exported(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameParts();
    void layOut();
    void addRow(QGridLayout& grid, QLabel* label, QWidget* widget);
    void connectAll();
    void chooseAtFirst();
    void retranslate();
    void onFormatChosen();
    void onPathEdited();
    void onBrowse();
    void onPagesChanged();
    void updateHint();
    [[nodiscard]] QString hintOfPages() const;
    void write();
    void print();
    void onWritten(const ExportOrder& order, const Result<QStringList>& done);
    void keepPaper(const ExportOrder& order) const;
    void sayDone(const QStringList& paths);
    [[nodiscard]] bool replaces() const;
    [[nodiscard]] ExportFormat wantedFormat() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] Paper paper() const;
    void enableOptions();
    void takeFormatFromPath();
    void sayWrong(const QString& sentence);

    ExportSubject m_subject;
    Purpose m_purpose;
    QString m_ownFolder; ///< empty while the folder follows the format
    QString m_confirmed; ///< a path the file dialog has asked about
    std::vector<ExportFormat> m_formats;
    PagePreview* m_preview;
    Segmented* m_format;
    QComboBox* m_content;
    Segmented* m_scale;
    Segmented* m_page;
    Segmented* m_turn;
    QCheckBox* m_each;
    QLabel* m_formatLabel;
    QLabel* m_contentLabel;
    QLabel* m_scaleLabel;
    QLabel* m_pageLabel;
    QLabel* m_turnLabel;
    QLabel* m_fileLabel;
    QLineEdit* m_file;
    QPushButton* m_browse;
    QLabel* m_hint;
    QLabel* m_error;
    QDialogButtonBox* m_buttons;
    QPushButton* m_print;
};

} // namespace chinatech
