using System.Globalization;
using MedicalMassage.Domain.Rules;
using NodaTime;
using NodaTime.Text;

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
            Fail("it carries restrictions, and only one without counts");
    }

    internal string Path { get; }

    internal Truth Truth { get; private set; } = Truth.Yes;

    /// <summary>True if all that is missing is a look at the document or the register.</summary>
    internal bool OnlyUnshown => Truth == Truth.Unknown && _onlyUnshown;

    internal IReadOnlyList<Ask> Asks => _asks;

    internal int Faults => _faults.Count;

    /// <summary>What it comes to, to follow the title and a colon.</summary>
    internal string Words => string.Join(", ", _faults.Prepend(HoursWords()).OfType<string>()) is { Length: > 0 } words ? words : "held";

    private void Place()
    {
        if (_asked.Jurisdictions.Count == 0)
            return;
        string wanted = string.Join(" or ", _asked.Jurisdictions);
        if (_held.IssuedWhere is not { } where)
            Doubt("it is not recorded where it was issued", "jurisdiction", $"where this was issued; it counts if it is {wanted}");
        else if (!_asked.Jurisdictions.Any(place => Therapists.Jurisdictions.IsWithin(where, place)))
            Fail($"it is of {where}, not of {wanted}");
    }

    private void Hours()
    {
        if (_asked.Hours is not { } hours)
            return;
        if (_held.Hours is not { } held)
        {
            if (!hours.VouchedByIssuer)
                Doubt("the hours are not recorded", "hours", string.Create(CultureInfo.InvariantCulture, $"how many {Unit} it took; {hours.AtLeast} are asked for"));
            return;
        }
        (int least, int most) = AskedAtIssue(hours);
        // Who issued it has counted the hours by the law of its day; only fewer than any law asked for do not fit.
        if (held >= most || (hours.VouchedByIssuer && held >= Math.Min(least, hours.DisputedFrom ?? least)))
            return;
        if (held >= least)
            Doubt("the hours depend on when it was issued", "issued", "when this was issued, as the hours that are asked for changed");
        else if (hours.VouchedByIssuer)
            Doubt("so few hours do not fit it", "hours", string.Create(CultureInfo.InvariantCulture, $"whether the {held} recorded hours and the date of issue are right; {least} are asked for"));
        else if (held >= hours.DisputedFrom)
            Doubt("sources differ on whether this is enough", "hours", string.Create(CultureInfo.InvariantCulture, $"whether {held} {Unit} are enough here: sources differ between {hours.DisputedFrom} and {least}"));
        else
            Fail(null);
    }

    private string Unit => _asked.Hours?.Unit ?? "hours";

    private string? HoursWords() => _asked.Hours is { } hours && _held.Hours is { } held
        ? string.Create(CultureInfo.InvariantCulture, $"{held} of {AskedAtIssue(hours).Most} {Unit}")
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
            Begins(issued, "it is dated " + issued + ", after the day of this case", "it is not recorded on which day it was issued", "issued", "on which day this was issued");
            if (_asked.HeldFor is { } time)
                Begins(Later(issued, time), $"it has been held for less than {InWords(time)}", "it is not recorded since when it is held", "issued", "on which day this was issued");
        }
        else if (_asked.HeldFor is { } time)
        {
            Doubt("it is not recorded since when it is held", "issued", $"when this was issued; it has to have been held for {InWords(time)}");
        }
        if (_asked.IssuedWithin is not { } within)
            return;
        if ((_held.Renewed ?? _held.Issued) is { } newest)
            Ends(Later(newest, within), $"it is older than {InWords(within)}", "it is not recorded on which day it was issued or renewed", _held.Renewed is null ? "issued" : "renewed", "on which day this was issued or renewed");
        else
            Doubt("it is not recorded when it was issued", "issued", $"when this was issued; it counts for {InWords(within)}");
    }

    private void End()
    {
        if (_held.Expires is { } expires)
            Ends((expires.Earliest, expires.Latest), $"it ended on {expires}{Renewing()}", "it is not recorded on which day it ends", "expires", "on which day this ends");
        else if (_asked.Expires)
            Doubt("its last day is not recorded", "expires", "until when this holds");
    }

    /// <summary>What a renewal asks for, where it has ended.</summary>
    private string Renewing()
    {
        if (_asked.ContinuingEducation is not { } hours || hours == 0)
            return "";
        LocalDate since = (_held.Renewed ?? _held.Issued)?.Earliest ?? LocalDate.MinIsoValue;
        int done = _held.ContinuingEducation.Where(one => one.Date is not { } date || date.Latest >= since).Sum(one => one.Hours);
        return string.Create(CultureInfo.InvariantCulture, $"; renewing asks for {hours} hours of continuing education, {done} are recorded since the last renewal");
    }

    private void Verification()
    {
        if (_asked.Verification == CredentialVerification.SelfDeclared)
            return;
        string look = _asked.Verification == CredentialVerification.Register
            ? $"whether it stands in the register{(_asked.Register is { } register ? $" ({register})" : "")}, and on which day this was looked up"
            : "by a look at the document whether it is as the therapist says, and note the day";
        if (_held.Verification < _asked.Verification)
            Unshown(_held.Verification == CredentialVerification.SelfDeclared ? "the therapist says so, and nobody has checked it" : "a document was seen, and the register was not asked", "verification", look);
        else if (_held.VerifiedOn is not { } day)
        {
            if (_asked.VerifiedWithin is not null)
                Unshown("it is not recorded when it was checked", "verifiedOn", look);
        }
        else
        {
            _scope.ChangesOn(day);
            if (day > _scope.AsOf)
                Unshown($"the check is dated {Iso(day)}, after the day of this case", "verifiedOn", look);
            else if (_asked.VerifiedWithin is { } within && Past(within.After(day)))
                Unshown($"it was last checked on {Iso(day)}, longer than {InWords(within)} ago", "verifiedOn", look);
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

    private static string InWords(TimeLength length)
    {
        string unit = length.Unit switch { TimeUnit.Days => "day", TimeUnit.Weeks => "week", TimeUnit.Months => "month", _ => "year" };
        return string.Create(CultureInfo.InvariantCulture, $"{length.Amount} {unit}{(length.Amount == 1 ? "" : "s")}");
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
