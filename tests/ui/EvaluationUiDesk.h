#pragma once

#include "core/evaluation/EvaluationService.h"
#include "core/sealing/SealingService.h"
#include "tests/support/DemoOnThread.h"
#include "tests/support/Engines.h"
#include "ui/base/FilterChips.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"
#include "ui/evaluation/DeedForm.h"
#include "ui/evaluation/EvaluationBar.h"
#include "ui/evaluation/EvaluationDetail.h"
#include "ui/evaluation/EvaluationForm.h"
#include "ui/evaluation/EvaluationHeader.h"
#include "ui/evaluation/EvaluationListPane.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/evaluation/GoalsCard.h"
#include "ui/evaluation/ScoresCard.h"
#include "ui/evaluation/SheetCards.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <atomic>

namespace gonfalone {

/// A demonstration office on a real engine with the page of the evaluations as one of its people has it: the capo
/// evaluates, Elena Marini ("gabinetto") is evaluated, Chiara Moretti is the Portavoce, the mayor is "sindaco".
/// Today is 5 May 2026: the sheets of 2025 are being scored, those of 2026 are under way.
class EvaluationUiDesk
{
public:
    static constexpr int kPatience = 30'000;

    /// Somebody who signed in.
    struct Person {
        Actor actor;
        std::shared_ptr<Keyring> keyring;
    };

    explicit EvaluationUiDesk(const QString &engine) : place(engine), office(clock, place.url()) {}

    Person signIn(const QString &login)
    {
        Person person;
        person.keyring = std::make_shared<Keyring>();
        const auto done = office.with<AccessService>(
            [&login](AccessService &access) { return access.signIn(login, demoPassword()); });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        person.actor = *done;
        const auto opened = office.with<SealingService>([&person](SealingService &sealing) -> Outcome {
            TRY(*person.keyring, sealing.open(person.actor, demoPassword()));
            return sealing.settle(person.actor, *person.keyring).transform([](const auto &) {});
        });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return person;
    }

    std::unique_ptr<EvaluationPage> page(const Person &person)
    {
        auto *gateway = new EvaluationGateway(office.thread(), office.database(), clock, person.actor);
        gateway->useKeyring([keys = person.keyring] { return keys.get(); });
        auto made = std::make_unique<EvaluationPage>(gateway);
        made->resize(1178, 717);
        made->show();
        QApplication::setActiveWindow(made.get());
        settle(made.get());
        return made;
    }

    static void settle(EvaluationPage *page) { QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), kPatience); }

    /// What a colleague does on another computer.
    template <typename F>
    auto elsewhere(F work)
    {
        return office.with<EvaluationService>(work);
    }
    QString labelOf(const Person &person, int year, const QString &name)
    {
        const auto sheets = elsewhere([&](EvaluationService &service) { return service.list(person.actor, year); });
        for (const EvaluationSheet &sheet : sheets ? *sheets : QList<EvaluationSheet>()) {
            if (sheet.name == name)
                return sheet.label;
        }
        return {};
    }
    void on(const QDate &day) { *m_now = QDateTime(day, QTime(8, 0), Qt::UTC).toSecsSinceEpoch(); }

private:
    std::shared_ptr<std::atomic<qint64>> m_now =
        std::make_shared<std::atomic<qint64>>(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC).toSecsSinceEpoch());

public:
    Clock clock{[now = m_now] { return QDateTime::fromSecsSinceEpoch(now->load(), Qt::UTC); }};
    TestDatabase place;
    DemoOnThread office;
};

} // namespace gonfalone
