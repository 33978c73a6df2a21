using System.Globalization;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Wording;
using NodaTime;

namespace MedicalMassage.Domain.Qualifications;

/// <summary>One entry of a therapist held against what counts as holding a credential: the answer, and why, in words.</summary>
internal sealed class CredentialReading
{
    private readonly CredentialDefinition _asked;
    private readonly Credential _held;
    private readonly RuleScope _scope;
    private readonly List<string> _faults = [];
    private readonly List<Ask> _asks = [];
    private bool _onlyUnshown = true;

    internal CredentialReading(CredentialDefinition asked, Credential held, int index, RuleScope scope)
    {
        _asked = asked;
        _held = held;
        _scope = scope;
        Path = string.Create(CultureInfo.InvariantCulture, $"therapist.credentials[{index}]");
        Place();
        Hours();
        Issue();
        End();
        Verification();
        if (asked.Unrestricted && held.Restrictions.Count > 0)
            Fail(_scope.Phrases.Say(Phrase.CredentialCarriesRestrictionsOnlyOneWithout));
    }

    internal string Path { get; }

    internal Truth Truth { get; private set; } = Truth.Yes;

    /// <summary>True if all that is missing is a look at the document or the register.</summary>
    internal bool OnlyUnshown => Truth == Truth.Unknown && _onlyUnshown;

    internal IReadOnlyList<Ask> Asks => _asks;

    internal int Faults => _faults.Count;

    /// <summary>What it comes to, to follow the title and a colon.</summary>
    internal string Words => string.Join(", ", _faults.Prepend(HoursWords()).OfType<string>()) is { Length: > 0 } words ? words : _scope.Phrases.Say(Phrase.CredentialHeld);

    private void Place()
    {
        if (_asked.Jurisdictions.Count == 0)
            return;
        string wanted = _scope.Phrases.Or(_asked.Jurisdictions);
        if (_held.IssuedWhere is not { } where)
            Doubt(_scope.Phrases.Say(Phrase.CredentialNotRecordedWhereIssued), "jurisdiction", _scope.Phrases.Say(Phrase.CredentialWhereIssuedCountsIf, wanted));
        else if (!_asked.Jurisdictions.Any(place => Therapists.Jurisdictions.IsWithin(where, place)))
            Fail(_scope.Phrases.Say(Phrase.CredentialNot, where, wanted));
    }

    private void Hours()
    {
        if (_asked.Hours is not { } hours)
            return;
        if (_held.Hours is not { } held)
        {
            if (!hours.VouchedByIssuer)
                Doubt(_scope.Phrases.Say(Phrase.CredentialHoursAreNotRecorded), "hours", _scope.Phrases.Say(Phrase.CredentialHowManyTookAreAsked, Unit, hours.AtLeast));
            return;
        }
        (int least, int most) = AskedAtIssue(hours);
        // Who issued it has counted the hours by the law of its day; only fewer than any law asked for do not fit.
        if (held >= most || (hours.VouchedByIssuer && held >= Math.Min(least, hours.DisputedFrom ?? least)))
            return;
        if (held >= least)
            Doubt(_scope.Phrases.Say(Phrase.CredentialHoursDependOnWhenIssued), "issued", _scope.Phrases.Say(Phrase.CredentialWhenIssuedAsHoursAre));
        else if (hours.VouchedByIssuer)
            Doubt(_scope.Phrases.Say(Phrase.CredentialSoFewHoursDoNot), "hours", _scope.Phrases.Say(Phrase.CredentialWhetherRecordedHoursDateIssue, held, least));
        else if (held >= hours.DisputedFrom)
            Doubt(_scope.Phrases.Say(Phrase.CredentialSourcesDifferOnWhetherEnough), "hours", _scope.Phrases.Say(Phrase.CredentialWhetherAreEnoughHereSources, held, Unit, hours.DisputedFrom, least));
        else
            Fail(null);
    }

    private string Unit => _asked.Hours?.Unit ?? _scope.Phrases.Say(Phrase.CredentialHours);

    private string? HoursWords() => _asked.Hours is { } hours && _held.Hours is { } held
        ? _scope.Phrases.Say(Phrase.CredentialOf, held, AskedAtIssue(hours).Most, Unit)
        : null;

    /// <summary>The least and the most that may have been asked when it was issued.</summary>
    private (int Least, int Most) AskedAtIssue(HoursAsked hours)
    {
        LocalDate first = _held.Issued?.Earliest ?? LocalDate.MinIsoValue;
        LocalDate last = _held.Issued?.Latest ?? LocalDate.MaxIsoValue;
        int least = int.MaxValue;
        int most = 0;
        LocalDate from = LocalDate.MinIsoValue;
        foreach (EarlierHours earlier in hours.Earlier.Append(new EarlierHours(hours.AtLeast, LocalDate.MaxIsoValue)))
        {
            if (first < earlier.IssuedBefore && last >= from)
            {
                least = Math.Min(least, earlier.AtLeast);
                most = Math.Max(most, earlier.AtLeast);
            }
            from = earlier.IssuedBefore;
        }
        return most == 0 ? (hours.AtLeast, hours.AtLeast) : (least, most);
    }

    private void Issue()
    {
        if (_held.Issued is { } issued)
        {
            Begins(issued, _scope.Phrases.Say(Phrase.CredentialDatedAfterDayCase, issued), _scope.Phrases.Say(Phrase.CredentialNotRecordedOnWhichDay), "issued", _scope.Phrases.Say(Phrase.CredentialOnWhichDayIssued));
            if (_asked.HeldFor is { } time)
                Begins(Later(issued, time), _scope.Phrases.Say(Phrase.CredentialHasBeenHeldLessThan, InWords(time)), _scope.Phrases.Say(Phrase.CredentialNotRecordedSinceWhenHeld), "issued", _scope.Phrases.Say(Phrase.CredentialOnWhichDayIssued));
        }
        else if (_asked.HeldFor is { } time)
        {
            Doubt(_scope.Phrases.Say(Phrase.CredentialNotRecordedSinceWhenHeld), "issued", _scope.Phrases.Say(Phrase.CredentialWhenIssuedHasHaveBeen, InWords(time)));
        }
        if (_asked.IssuedWithin is not { } within)
            return;
        if ((_held.Renewed ?? _held.Issued) is { } newest)
            Ends(Later(newest, within), _scope.Phrases.Say(Phrase.CredentialOlderThan, InWords(within)), _scope.Phrases.Say(Phrase.CredentialNotRecordedOnWhichDayIssued), _held.Renewed is null ? "issued" : "renewed", _scope.Phrases.Say(Phrase.CredentialOnWhichDayIssuedOr));
        else
            Doubt(_scope.Phrases.Say(Phrase.CredentialNotRecordedWhenIssued), "issued", _scope.Phrases.Say(Phrase.CredentialWhenIssuedCounts, InWords(within)));
    }

    private void End()
    {
        if (_held.Expires is { } expires)
            Ends((expires.Earliest, expires.Latest), _scope.Phrases.Say(Phrase.CredentialEndedOn, expires, Renewing()), _scope.Phrases.Say(Phrase.CredentialNotRecordedOnWhichDayEnds), "expires", _scope.Phrases.Say(Phrase.CredentialOnWhichDayEnds));
        else if (_asked.Expires)
            Doubt(_scope.Phrases.Say(Phrase.CredentialItsLastDayNotRecorded), "expires", _scope.Phrases.Say(Phrase.CredentialUntilWhenHolds));
    }

    /// <summary>What a renewal asks for, where it has ended.</summary>
    private string Renewing()
    {
        if (_asked.ContinuingEducation is not { } hours || hours == 0)
            return "";
        LocalDate since = (_held.Renewed ?? _held.Issued)?.Earliest ?? LocalDate.MinIsoValue;
        int done = _held.ContinuingEducation.Where(one => one.Date is not { } date || date.Latest >= since).Sum(one => one.Hours);
        return _scope.Phrases.Say(Phrase.CredentialRenewingAsksHoursContinuingEducation, hours, done);
    }

    private void Verification()
    {
        if (_asked.Verification == CredentialVerification.SelfDeclared)
            return;
        string look = _asked.Verification == CredentialVerification.Register
            ? _scope.Phrases.Say(Phrase.CredentialWhetherStandsRegisterOnWhich, (_asked.Register is { } register ? $" ({register})" : ""))
            : _scope.Phrases.Say(Phrase.CredentialByLookAtDocumentWhether);
        if (_held.Verification < _asked.Verification)
            Unshown(_held.Verification == CredentialVerification.SelfDeclared ? _scope.Phrases.Say(Phrase.CredentialTherapistSaysSoNobodyHas) : _scope.Phrases.Say(Phrase.CredentialDocumentSeenRegisterNotAsked), "verification", look);
        else if (_held.VerifiedOn is not { } day)
        {
            if (_asked.VerifiedWithin is not null)
                Unshown(_scope.Phrases.Say(Phrase.CredentialNotRecordedWhenChecked), "verifiedOn", look);
        }
        else
        {
            _scope.ChangesOn(day);
            if (day > _scope.AsOf)
                Unshown(_scope.Phrases.Say(Phrase.CredentialCheckDatedAfterDayCase, day), "verifiedOn", look);
            else if (_asked.VerifiedWithin is { } within && Past(within.After(day)))
                Unshown(_scope.Phrases.Say(Phrase.CredentialLastCheckedOnLongerThan, day, InWords(within)), "verifiedOn", look);
        }
    }

    private static (LocalDate Earliest, LocalDate Latest) Later(PartialDate date, TimeLength length) => (length.After(date.Earliest), length.After(date.Latest));

    private void Begins(PartialDate date, string fault, string doubt, string member, string about) => Begins((date.Earliest, date.Latest), fault, doubt, member, about);

    /// <summary>It counts from a day on.</summary>
    private void Begins((LocalDate Earliest, LocalDate Latest) day, string fault, string doubt, string member, string about)
    {
        _scope.ChangesOn(day.Earliest);
        _scope.ChangesOn(day.Latest);
        if (_scope.AsOf < day.Earliest)
            Fail(fault);
        else if (_scope.AsOf < day.Latest)
            Doubt(doubt, member, about);
    }

    /// <summary>It counts up to a day.</summary>
    private void Ends((LocalDate Earliest, LocalDate Latest) day, string fault, string doubt, string member, string about)
    {
        bool pastFirst = Past(day.Earliest);
        if (Past(day.Latest))
            Fail(fault);
        else if (pastFirst)
            Doubt(doubt, member, about);
    }

    /// <summary>True if the day of the case is after the last day.</summary>
    private bool Past(LocalDate last)
    {
        _scope.ChangesOn(last, 1);
        return _scope.AsOf > last;
    }

    private void Fail(string? words)
    {
        Truth = Truth.No;
        if (words is not null)
            _faults.Add(words);
    }

    private void Doubt(string words, string member, string about)
    {
        _onlyUnshown = false;
        Unshown(words, member, about);
    }

    private void Unshown(string words, string member, string about)
    {
        if (Truth == Truth.Yes)
            Truth = Truth.Unknown;
        _faults.Add(words);
        _asks.Add(new(Asked.Credential, Path + "." + member, $"{about} ({_asked.Title})"));
    }

    private string InWords(TimeLength length) => _scope.Phrases.Say(
        length.Unit switch { TimeUnit.Days => Phrase.CredentialDays, TimeUnit.Weeks => Phrase.CredentialWeeks, TimeUnit.Months => Phrase.CredentialMonths, _ => Phrase.CredentialYears },
        length.Amount);

}
