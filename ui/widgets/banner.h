// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace chinatech {

/// What a banner says: what happened (bold), what still holds, one action (no button without a word for it).
/// Nothing happened: it is no longer so, and the banner goes.
struct BannerWords {
    QString what;
    QString holds;
    QString action;
};

/// The strip above the screens, 34 px; one message at a time. Its words are asked for again whenever the language changes.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Done, Warning, Error };
    using Words = std::function<BannerWords()>;

    explicit Banner(QWidget* parent = nullptr);

    void say(Kind kind, Words words, std::function<void()> action = {}, std::function<void()> dismissed = {});
    void dismiss();
    [[nodiscard]] QString text() const;     ///< as it stands there; empty if there is none
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QPushButton* actionButton() const { return m_action; }
    [[nodiscard]] QToolButton* closeButton() const { return m_close; }

    void translate();
    void recolour();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void close();

    Kind m_kind = Kind::Info;
    Words m_words;
    std::function<void()> m_onAction;
    std::function<void()> m_onDismissed;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace chinatech
