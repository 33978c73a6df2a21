using NodaTime;

namespace MedicalMassage.Domain.Rules;

/// <summary>From the first day on which something holds to the first day on which it no longer does.</summary>
internal readonly record struct Period(LocalDate? From, LocalDate? Until)
{
    internal bool IsAlways => From is null && Until is null;

    /// <summary>The days on which a pack holds; always for a rule that is in no pack.</summary>
    internal static Period Of(RulePack? pack) => new(pack?.HoldsFrom, pack?.HoldsUntil);

    /// <summary>The days on which the rule holds as well.</summary>
    internal Period And(RuleInfo info)
    {
        LocalDate? from = From is null || info.HoldsFrom > From ? info.HoldsFrom ?? From : From;
        LocalDate? until = Until is null || info.HoldsUntil < Until ? info.HoldsUntil ?? Until : Until;
        return new(from, until);
    }

    internal bool Contains(LocalDate day) => !(day < From) && !(day >= Until);
}
