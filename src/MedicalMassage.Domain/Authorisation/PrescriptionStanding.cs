using Ardalis.GuardClauses;
using MedicalMassage.Domain.Authorisation;
using NodaTime;

namespace MedicalMassage.Domain;

/// <summary>
/// What a prescription is good for on a day, and on which days that changes if nothing else happens. It is made from the same rules as
/// the findings of a rule book with the scheme, so the two agree.
/// </summary>
public sealed record PrescriptionStanding
{
    /// <summary>The most changes that a timeline tells.</summary>
    public const int MaxChanges = 256;

    private PrescriptionStanding(Standings.Snapshot now, LocalDate on, string scheme, ValueList<StandingChange> timeline)
    {
        On = on;
        Scheme = scheme;
        State = now.State;
        Until = now.Until;
        Units = now.Units;
        Deadlines = now.Deadlines;
        Lapses = now.Lapses;
        Timeline = timeline;
    }

    /// <summary>The day it is told for.</summary>
    public LocalDate On { get; }

    /// <summary>The scheme it was held against.</summary>
    public string Scheme { get; }

    /// <summary>What it is good for.</summary>
    public PrescriptionState State { get; }

    /// <summary>
    /// The last day of the state that is known: by when to start, by when to go on or to end, or the last day of the interruption.
    /// Null if no day ends it.
    /// </summary>
    public LocalDate? Until { get; }

    /// <summary>The units of each prescribed service.</summary>
    public ValueList<UnitsLeft> Units { get; }

    /// <summary>Days by which something has to happen, the next one first.</summary>
    public ValueList<PrescriptionDeadline> Deadlines { get; }

    /// <summary>The next deadline, or null.</summary>
    public PrescriptionDeadline? Next => Deadlines.Count == 0 ? null : Deadlines[0];

    /// <summary>Why it no longer stands; empty while it does.</summary>
    public ValueList<PrescriptionLapse> Lapses { get; }

    /// <summary>The days on which any of this becomes another, in order.</summary>
    public ValueList<StandingChange> Timeline { get; }

    /// <summary>The standing of a prescription by itself.</summary>
    /// <param name="prescription">The prescription.</param>
    /// <param name="scheme">The scheme to hold it against.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PrescriptionStanding Of(Prescription prescription, PrescriptionScheme scheme, LocalDate on) =>
        Of(new ReferralCase(on) { Prescription = Guard.Against.Null(prescription) }, scheme);

    /// <summary>The standing of the prescription of a case, on the day of the case.</summary>
    /// <param name="referral">A case with a prescription.</param>
    /// <param name="scheme">The scheme to hold it against.</param>
    /// <exception cref="ArgumentException">The case has no prescription.</exception>
    public static PrescriptionStanding Of(ReferralCase referral, PrescriptionScheme scheme)
    {
        Guard.Against.Null(referral);
        Guard.Against.Null(scheme);
        if (referral.Prescription is null)
            throw new ArgumentException("The case has no prescription.", nameof(referral));
        Standings standings = new(referral, scheme);
        Standings.Snapshot now = standings.On(referral.AsOf);
        return new(now, referral.AsOf, scheme.Id, standings.Timeline(now, MaxChanges));
    }

    /// <summary>The name of the type alone: what it holds may be of a patient, and texts end up in logs.</summary>
    public override string ToString() => nameof(PrescriptionStanding);
}
