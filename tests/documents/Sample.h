#pragma once

#include "core/documents/DraftDocument.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// A short draft as an office would print it.
inline gonfalone::DraftDocument sampleDraft()
{
    using namespace Qt::StringLiterals;
    gonfalone::DraftDocument draft;
    draft.title = u"Proposta PAT-2026/0041 – «Mezza maratona del mare»"_s;
    draft.style.letterhead = {u"Comune di Esempio"_s,
                              u"Ufficio di Gabinetto del Sindaco"_s,
                              {},
                              {u"Pratica PAT-2026/0041"_s, u"Proposta del 5 maggio 2026"_s, u"Classifica 01.09"_s}};
    draft.style.footer = u"Comune di Esempio · Proposta PAT-2026/0041"_s;
    draft.body =
        u"<h1 align=\"center\">PROPOSTA DI DELIBERAZIONE</h1>"
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"8\" width=\"100%\"><tr><td width=\"14%\" class=\"sans\"><b>OGGETTO</b></td>"
        "<td><b>Concessione del patrocinio gratuito &lt;&amp;&gt; {{letterale}}</b></td></tr></table>"
        "<h2>LA GIUNTA COMUNALE</h2><p><b>Vista</b> la richiesta con la quale l’ufficio chiede il patrocinio, "
        "acqua H<sub>2</sub>O e <i>corsivo</i>;</p><ol><li>primo punto;<ul><li>interno;</li></ul></li><li>secondo punto.</li></ol>"
        "<table border=\"0\" width=\"100%\"><tr><td align=\"center\">IL PRESIDENTE</td><td align=\"center\">IL SEGRETARIO</td></tr></table>"_s;
    return draft;
}

/// A body of `paragraphs` numbered paragraphs of different lengths.
inline QString longBody(int paragraphs)
{
    using namespace Qt::StringLiterals;
    QString body;
    for (int i = 1; i <= paragraphs; ++i) {
        if (i % 9 == 1)
            body += u"<h2>SEZIONE %1</h2>"_s.arg(i / 9 + 1);
        body += u"<p>Capoverso%1 "_s.arg(i);
        body +=
            QString(
                u"dato atto che dall’istruttoria svolta dall’Ufficio di Gabinetto non risultano motivi ostativi, "_s)
                .repeated(1 + i % 7);
        body += u"fine%1.</p>"_s.arg(i);
    }
    return body;
}

/// What a command prints on its output, empty when it cannot run.
inline QByteArray outputOf(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000))
        return {};
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAllStandardOutput();
}

inline bool saveBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
