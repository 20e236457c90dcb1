#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>

namespace gonfalone {

/// The days of one period of a rule, counted from 0. Room for the longest, a year of 53 whole weeks.
class DayBits
{
public:
    static constexpr int kSize = 384;

    constexpr void set(int day) { m_words[day >> 6] |= bit(day); }
    constexpr bool test(int day) const { return (m_words[day >> 6] & bit(day)) != 0; }

    /// The days [from, to).
    constexpr void setRange(int from, int to)
    {
        for (int word = 0; word < kWords; ++word) {
            const int low = std::max(from - word * 64, 0);
            const int high = std::min(to - word * 64, 64);
            if (low < high)
                m_words[word] |= (high == 64 ? ~quint64(0) : bit(high) - 1) & ~(bit(low) - 1);
        }
    }

    /// The first day at or after `from` that is set; -1 when there is none.
    constexpr int next(int from) const
    {
        int word = from >> 6;
        if (word >= kWords)
            return -1;
        quint64 rest = m_words[word] & ~(bit(from) - 1);
        while (rest == 0) {
            if (++word == kWords)
                return -1;
            rest = m_words[word];
        }
        return word * 64 + std::countr_zero(rest);
    }

    constexpr bool any() const { return next(0) >= 0; }

    constexpr int count() const { return countBefore(kSize); }

    constexpr int countBefore(int day) const
    {
        int found = 0;
        for (int word = 0; word < kWords && word * 64 < day; ++word) {
            const int rest = day - word * 64;
            found += std::popcount(rest >= 64 ? m_words[word] : m_words[word] & (bit(rest) - 1));
        }
        return found;
    }

    /// The day that has `n` days before it; there must be more than `n`.
    constexpr int select(int n) const
    {
        int word = 0;
        for (int here = std::popcount(m_words[0]); n >= here; here = std::popcount(m_words[word])) {
            n -= here;
            ++word;
        }
        quint64 rest = m_words[word];
        while (n-- > 0)
            rest &= rest - 1;
        return word * 64 + std::countr_zero(rest);
    }

    constexpr DayBits &operator&=(const DayBits &other)
    {
        for (int word = 0; word < kWords; ++word)
            m_words[word] &= other.m_words[word];
        return *this;
    }

private:
    static constexpr int kWords = kSize / 64;
    static constexpr quint64 bit(int day) { return quint64(1) << (day & 63); }

    std::array<quint64, kWords> m_words{};
};

} // namespace gonfalone
