#pragma once

#include "ui/base/Theme.h"

#include <QFrame>
#include <QVariant>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace gonfalone {

class ElidedLabel;

/// Where I am, find or do, who I am. What the user chooses in the menu is only announced: the window applies it.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setPageTitle(const QString &title);
    /// `role` is said in the menu and to screen readers ("Head of the cabinet office").
    void setUser(const QString &name, const QString &initials, const QString &role);
    /// Ticks what is on in the menu; does not emit.
    void setAppearance(Scheme scheme, double textScale, const QString &language);

    QLineEdit *searchField() const { return m_search; }
    QToolButton *userButton() const { return m_user; }
    QMenu *userMenu() const { return m_menu; }

signals:
    void schemeChosen(gonfalone::Scheme scheme);
    void textScaleChosen(double scale);
    void languageChosen(const QString &code); ///< "it" or "en"
    void passwordChangeRequested();
    void signOutRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenu();
    void drawAvatar();
    void fit();
    void addChoices(const QString &title, const QList<QPair<QString, QVariant>> &choices,
                    const std::function<void(const QVariant &)> &chosen);

    ElidedLabel *m_title;
    QLineEdit *m_search;
    QLabel *m_hint;
    ElidedLabel *m_name;
    QToolButton *m_user;
    QMenu *m_menu;
    QAction *m_role;
    QAction *m_password;
    QString m_initials;
};

} // namespace gonfalone
