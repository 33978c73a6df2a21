using MedicalMassage.Domain;
using MedicalMassage.Fhir;

namespace MedicalMassage.CdsHooks;

/// <summary>How the services answer. What is set here is set once, when the application starts.</summary>
public sealed class CdsHooksOptions
{
    private static readonly RuleBook Usual = RuleBooks.Standard.With(Crosswalks.Shipped);

    /// <summary>
    /// The rules to decide by, and what codes of records mean to them: <see cref="RuleBooks.Standard"/> with
    /// <see cref="Crosswalks.Shipped"/> unless the host says otherwise. <c>RuleBooks.Standard</c> alone reads no code through a table;
    /// <c>RuleBooks.Standard.With(Crosswalk.Of(Crosswalks.SnomedCt, Crosswalks.RxNorm, ours))</c> adds a table of the clinic.
    /// </summary>
    public RuleBook RuleBook { get; set; } = Usual;

    /// <summary>
    /// The language of the cards; null for that of <see cref="RuleBook"/>. The label of the source and the links are the host's own, and what
    /// the importer says of entries that it could not read is English, as are the reasons of HL7's list.
    /// </summary>
    public Language? Language { get; set; }

    /// <summary>The rules, in the language of the cards.</summary>
    internal RuleBook Book => Language is { } language ? RuleBook.In(language) : RuleBook;

    /// <summary>
    /// The address that clients call, without <c>/cds-services</c>, such as <c>https://cds.example.org</c>. The tokens of clients
    /// name it as their audience, so it is needed unless <see cref="AllowUnauthenticatedClients"/> is true.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>The record systems that may call. Without one, nobody may.</summary>
    public IList<TrustedClient> TrustedClients { get; } = [];

    /// <summary>True to answer anybody, for development on one's own machine. A warning is logged at the start.</summary>
    public bool AllowUnauthenticatedClients { get; set; }

    /// <summary>True to show the list of services to anybody. It holds no data of patients.</summary>
    public bool AllowUnauthenticatedDiscovery { get; set; }

    /// <summary>The longest that a client's token may be valid for: 10 minutes unless the host says otherwise. Used tokens are remembered for as long.</summary>
    public TimeSpan MaxTokenLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How far the clocks of a client and of this server may differ: 30 seconds unless the host says otherwise.</summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>For how long the keys behind a client's <see cref="TrustedClient.JwkSetUrl"/> are kept: 10 minutes unless the host says otherwise.</summary>
    public TimeSpan JwkSetLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The origins of browser apps that may call, such as <c>https://ehr.example.org</c>. Empty: none, and no CORS header is sent.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>What the services ask clients to send along. Take out what a record system cannot give: what is asked for and missing is never taken for "none".</summary>
    public IList<PrefetchQuery> Prefetch { get; } = [.. PrefetchQuery.Defaults];

    /// <summary>
    /// The sections that the record system is known to keep complete, so that an answered query without an entry means "none". The
    /// default is no section: a record is no interview. A query that was not answered never means "none".
    /// </summary>
    public SetOf<RecordSection> TreatAbsentAsNone { get; set; }

    /// <summary>Codes of orders and appointments that mean massage here, beside those that are known: see <see cref="MassageCode"/>.</summary>
    public IList<MassageCode> MassageCodes { get; } = [];

    /// <summary>What an order that leaves technique, pressure or minutes open amounts to here. Null: such an order is judged without a plan.</summary>
    public UsualSession? UsualSession { get; set; }

    /// <summary>Where the massage is given, if that is the same for all who call.</summary>
    public CareSetting Setting { get; set; }

    /// <summary>The time zone that "today" goes by; UTC unless the host says otherwise.</summary>
    public TimeZoneInfo TimeZone { get; set; } = TimeZoneInfo.Utc;

    /// <summary>True to send a card also where an order may be carried out as it stands. Opening a chart never brings such a card.</summary>
    public bool ShowProceed { get; set; } = true;

    /// <summary>Who stands behind the cards, as clients show it.</summary>
    public string SourceLabel { get; set; } = "Medical massage safety rules";

    /// <summary>Where to read on about the source of the cards, or null.</summary>
    public Uri? SourceUrl { get; set; }

    /// <summary>A picture for the source of the cards, of 100 by 100 pixels, or null.</summary>
    public Uri? SourceIcon { get; set; }

    /// <summary>Links that every card carries, before those to the sources of its findings.</summary>
    public IList<CardLink> Links { get; } = [];

    /// <summary>The largest request body in bytes; 4 MiB unless the host says otherwise. A larger one is answered with 413.</summary>
    public int MaxBodyBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>How deeply a request may be nested; 64 levels unless the host says otherwise.</summary>
    public int MaxDepth { get; set; } = 64;

    /// <summary>How many orders or appointments one request may hold; 50 unless the host says otherwise.</summary>
    public int MaxOrders { get; set; } = 50;

    /// <summary>How long a call may take, from its first byte to its answer; 10 seconds unless the host says otherwise. Then 503 is answered, or 504 while a FHIR server is waited for.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}
