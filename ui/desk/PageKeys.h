#pragma once

#include <QAction>
#include <QKeyCombination>
#include <QList>
#include <QWidget>

#include <span>

namespace gonfalone {

/// A key of a page. It may mean something else on another page: the window gives it to the page that it shows.
struct PageKey {
    QKeyCombination keys;
    const char *command; ///< the name of its action
};

/// Each key goes to its command; the page has them all by itself, as long as it stands in no window that hands them
/// out.
inline void bindKeys(QWidget &page, const QList<QAction *> &commands, std::span<const PageKey> keys)
{
    for (const PageKey &key : keys) {
        for (QAction *action : commands) {
            if (action->objectName() == QLatin1String(key.command))
                action->setShortcut(key.keys);
        }
    }
    for (QAction *action : commands)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addActions(commands);
}

} // namespace gonfalone
