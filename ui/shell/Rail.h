#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gonfalone {

/// One module in the rail.
struct RailItem {
    QString id;
    QString group; ///< translated heading, empty for those at the top; items of a group follow each other
    QString label;
    QString icon; ///< freedesktop name
    int count = 0;
};

class ElidedLabel;
class RailButton;

/// The navy column at the left: shield, name of the program and of the comune, modules with what waits in each.
/// Up, Down, Home, End move between them; Ctrl+1 … Ctrl+9 open the first nine.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addItem(const RailItem &item);
    void clear();
    void setComune(const QString &name);
    /// The office's own arms in place of the shield; empty bytes bring the shield back.
    void setStemma(const QByteArray &image);
    void setCount(const QString &id, int count);
    /// Marks the page shown; does not emit.
    void setCurrent(const QString &id);
    QString current() const { return m_current; }
    QStringList ids() const;
    /// Icons only, for a window that is narrow for its text.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

signals:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool moved(int key);
    void drawShield();
    void fitWidth();
    void showNames();
    RailButton *button(const QString &id) const;

    QByteArray m_stemma;
    QLabel *m_shield;
    ElidedLabel *m_program;
    ElidedLabel *m_comune;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QList<RailButton *> m_buttons;
    QList<QWidget *> m_headings;
    QString m_group;
    QString m_current;
    bool m_compact = false;
};

} // namespace gonfalone
