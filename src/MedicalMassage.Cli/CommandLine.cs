using System.CommandLine;
using System.CommandLine.Parsing;
using MedicalMassage.Cli.CaseLibrary;
using MedicalMassage.Cli.Catalogue;
using MedicalMassage.Cli.Explaining;
using MedicalMassage.Cli.Impact;
using MedicalMassage.Cli.Matching;
using MedicalMassage.Cli.Planning;
using MedicalMassage.Cli.Prescriptions;
using MedicalMassage.Cli.Records;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Review;
using MedicalMassage.Cli.Rules;
using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace MedicalMassage.Cli;

/// <summary>The commands and options of <c>medical-massage</c>.</summary>
internal static class CommandLine
{
    internal static int Run(string[] args, Stream input, TextWriter output, TextWriter error)
    {
        RootCommand root = new("Referral rules for medical massage. No clinician has reviewed the standard rules yet.");
        root.Subcommands.Add(Screen(input, output, error));
        root.Subcommands.Add(Replay(input, output, error));
        root.Subcommands.Add(Look(output));
        root.Subcommands.Add(Cases(output));
        root.Subcommands.Add(Judge(output));
        root.Subcommands.Add(Plan(input, output));
        root.Subcommands.Add(Timeline(input, output));
        root.Subcommands.Add(Explain(input, output));
        root.Subcommands.Add(Rules(output));
        root.Subcommands.Add(Match(input, output, error));
        root.Subcommands.Add(Impact(output));
        root.Subcommands.Add(Review(output));
        root.Subcommands.Add(Sign(output));
        root.Subcommands.Add(Verify(output));

        // A file whose name begins with @ is a file, and no list of further arguments.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError fault in parsed.Errors)
                error.WriteLine(Printable.Of(fault.Message));
            error.WriteLine("Run medical-massage --help to see what can be asked.");
            return ExitCode.BadUsage;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException fault)
        {
            error.WriteLine(Printable.Of(fault.Message));
            return ExitCode.BadUsage;
        }
        catch (InputException fault)
        {
            error.WriteLine(fault.Message);
            return ExitCode.BadInput;
        }
        catch (IOException fault)
        {
            error.WriteLine(Printable.Of($"The output could not be written in full ({fault.Message.TrimEnd('.')}): do not rely on it, and run this again where there is room."));
            return ExitCode.BadUsage;
        }
    }

    /// <summary>What looks like an option is none of this command: told so, and not as a file that is missing.</summary>
    private static void NoOptions(SymbolResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
            result.AddError($"Unknown option {token.Value}. If a file has that name, write ./{token.Value}.");
    }

    private static Command Look(TextWriter output)
    {
        Argument<string[]> search = new("search")
        {
            Description = "Words that all have to fit: a name, code, symptom, medicine, region or technique.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        search.Validators.Add(NoOptions);
        Option<string[]> rules = Packs();
        Command command = new("catalogue", "Tells what the rules know, with sources and where these disagree.") { search, rules };
        command.SetAction(parsed => CatalogueCommand.Run(parsed.GetValue(search) ?? [], parsed.GetValue(rules) ?? [], output));
        return command;
    }

    private static Command Cases(TextWriter output)
    {
        Argument<string?> folder = new("folder") { Description = $"The folder of the case library; {CasesCommand.UsualFolder} if none is named.", Arity = ArgumentArity.ZeroOrOne };
        folder.Validators.Add(NoOptions);
        Option<string[]> rules = Packs();
        Command command = new("cases", "Holds the rules against a library of cases with expected verdicts, and tells where they agree.") { folder, rules };
        command.SetAction(parsed => CasesCommand.Run(parsed.GetValue(folder), parsed.GetValue(rules) ?? [], output));
        return command;
    }

    private static Command Judge(TextWriter output)
    {
        Argument<string> file = new("file") { Description = "A case file with a prescription." };
        Option<string> scheme = new("--scheme") { Description = "The scheme to judge it by; else the one that the prescription names, else generic." };
        scheme.AcceptOnlyFromAmong(SchemeChoice.Ids);
        Option<string> on = new("--on") { Description = "The day to judge it on, such as 2026-11-23; else the day of the case." };
        on.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !LocalDatePattern.Iso.Parse(token.Value).Success))
                result.AddError("--on takes a day, such as 2026-11-23.");
        });
        Option<string> format = Format();
        Option<string> language = Speaking();
        Command command = new("prescription", "Tells whether a prescription stands, what is left of it, and by when what has to happen. Ends as screen does.") { file, scheme, on, format, language };
        command.SetAction(parsed => PrescriptionCommand.Run(
            new PrescriptionRequest
            {
                File = parsed.GetValue(file)!,
                Scheme = parsed.GetValue(scheme),
                On = parsed.GetValue(on) is { } day ? LocalDatePattern.Iso.Parse(day).Value : (LocalDate?)null,
                Json = parsed.GetValue(format) == "json",
                Language = Spoken(parsed, language),
            },
            output));
        return command;
    }

    private static Command Plan(Stream input, TextWriter output)
    {
        Argument<string> file = CaseFile();
        Option<string> format = Format();
        Option<string[]> rules = Packs();
        Option<string> language = Speaking();
        Option<string> chart = Chart("what may be done and the first draft");
        Command command = new("plan", "Drafts courses for a case, or tells why there can be none. Ends as screen does, by the verdict on the first draft.") { file, format, rules, language, chart };
        command.SetAction(parsed => PlanCommand.Run(parsed.GetValue(file)!, parsed.GetValue(format) == "json", parsed.GetValue(rules) ?? [], Spoken(parsed, language), parsed.GetValue(chart), input, output));
        return command;
    }

    private static Command Timeline(Stream input, TextWriter output)
    {
        Argument<string> file = CaseFile();
        Option<string> until = new("--until") { Description = "The last day to look at, such as 2027-03-31.", Required = true };
        Option<string> format = Format();
        Option<string[]> rules = Packs();
        Option<string> language = Speaking();
        Option<string> chart = Chart("the verdict over time");
        Command command = new("timeline", "Tells when the verdict changes, the first safe day, and which bookings cannot be given as planned. Ends as screen does, by today's verdict.") { file, until, format, rules, language, chart };
        command.SetAction(parsed => TimelineCommand.Run(parsed.GetValue(file)!, parsed.GetValue(until)!, parsed.GetValue(format) == "json", parsed.GetValue(rules) ?? [], Spoken(parsed, language), parsed.GetValue(chart), input, output));
        return command;
    }

    private static Argument<string> CaseFile()
    {
        Argument<string> file = new("case") { Description = "A case file, or - for standard input." };
        file.Validators.Add(NoOptions);
        return file;
    }

    private static Command Explain(Stream input, TextWriter output)
    {
        Argument<string> referral = new("case") { Description = "A file with one case, or - for standard input." };
        referral.Validators.Add(NoOptions);
        Option<string> rule = new("--rule") { Description = "The id of a rule: why it did or did not apply. Left out: what forces the verdict, and what would change it." };
        Option<string> format = Format();
        Option<string[]> rules = Packs();
        Option<string> language = Speaking();
        Command command = new("explain", "Tells why a rule did or did not apply to a case, or what forces the verdict and what would change it.") { referral, rule, format, rules, language };
        command.SetAction(parsed => ExplainCommand.Run(
            parsed.GetRequiredValue(referral), parsed.GetValue(rule), parsed.GetValue(format) == "json", parsed.GetValue(rules) ?? [], Spoken(parsed, language), input, output));
        return command;
    }

    private static Command Rules(TextWriter output)
    {
        Argument<string[]> packs = new("packs") { Description = "Rule packs or layers, or the word standard.", Arity = ArgumentArity.OneOrMore };
        packs.Validators.Add(NoOptions);
        Option<string> codes = new("--codes") { Description = "A list of codes that exist, a system and a code on each line." };
        Option<string> examples = new("--examples") { Description = "A folder for the example patients, a case file each; left out, they are shown on a line." };
        Command check = new("check", "Looks for faults in rules before a patient meets them. Ends with 0 none found, 1 some found, 65 bad input.") { packs, codes, examples };
        check.SetAction(parsed => CheckCommand.Run(
            parsed.GetValue(packs) ?? [], parsed.GetValue(codes), parsed.GetValue(examples), SystemClock.Instance.InUtc().GetCurrentDate(), output));

        Argument<string> old = new("old") { Description = "A pack, a layer, a folder of them, or the word standard." };
        old.Validators.Add(NoOptions);
        Argument<string> now = new("new") { Description = "The same, as it is now." };
        now.Validators.Add(NoOptions);
        Option<string> cases = new("--cases") { Description = "A folder of cases to decide by both: case files, NDJSON, or documents with a member case." };
        Command diff = new("diff", "Tells what changed between two sets of rules, and which decisions it changes. Ends with 0 nothing, 1 something, 65 bad input.") { old, now, cases };
        diff.SetAction(parsed => DiffCommand.Run(parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), parsed.GetValue(cases), output));

        Argument<string> pack = new("pack") { Description = "A pack, or a layer that has it." };
        pack.Validators.Add(NoOptions);
        Argument<string> file = new("translation") { Description = "The texts of the pack in another language." };
        file.Validators.Add(NoOptions);
        Command translation = new("translation", "Tells which texts of a translation are missing, stale or left over. Ends with 0 none, 1 some, 65 bad input.") { pack, file };
        translation.SetAction(parsed => TranslationCommand.Run(parsed.GetRequiredValue(pack), parsed.GetRequiredValue(file), output));
        return new("rules", "Checks and compares rules.") { check, diff, translation };
    }

    private static Command Impact(TextWriter output)
    {
        Argument<string> old = new("old") { Description = "A pack, a layer, a folder of them, or the word standard. A pack with the id of a standard one stands in its place." };
        old.Validators.Add(NoOptions);
        Argument<string> now = new("new") { Description = "The same, as it is now." };
        now.Validators.Add(NoOptions);
        Argument<string[]> cases = new("cases") { Description = "Files or folders of cases to decide by both; left out, the case library in docs/cases.", Arity = ArgumentArity.ZeroOrMore };
        cases.Validators.Add(NoOptions);
        Option<string> format = new("--format") { Description = "markdown or json.", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong("markdown", "json");
        Command command = new("impact", "Tells what a change of rules does to decisions, in clinical words. Ends with 0 nothing, 1 something, 65 bad input.") { old, now, cases, format };
        command.SetAction(parsed => ImpactCommand.Run(
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), parsed.GetValue(cases) ?? [], parsed.GetValue(format) == "json", output));
        return command;
    }

    private static Argument<string> PackToReview()
    {
        Argument<string> pack = new("pack") { Description = "A rule pack: a file, or the id of a standard pack, such as standard/haematologic." };
        pack.Validators.Add(NoOptions);
        return pack;
    }

    private static Command Review(TextWriter output)
    {
        Argument<string> pack = PackToReview();
        Command command = new("review", "Prints a checklist for the review of a pack by a clinician, in Markdown.") { pack };
        command.SetAction(parsed => ReviewCommand.Run(parsed.GetRequiredValue(pack), output));
        return command;
    }

    private static Command Sign(TextWriter output)
    {
        Argument<string> pack = PackToReview();
        Option<string> on = new("--on") { Description = "The day of the review, such as 2026-12-01.", Required = true };
        Option<string> by = new("--by") { Description = "Who reviewed it, by role and not by name.", Required = true };
        Option<string> key = new("--key") { Description = "A private key, ECDSA on P-256, as a PEM file without a password.", Required = true };
        Option<string> file = new("--out") { Description = "The file for the signature; left out, beside the pack." };
        Command command = new("sign", "Signs a pack as reviewed. Ends with 0 signed, 64 bad usage, 65 bad input.") { pack, on, by, key, file };
        command.SetAction(parsed => SignCommand.Run(
            parsed.GetRequiredValue(pack), parsed.GetRequiredValue(on), parsed.GetRequiredValue(by), parsed.GetRequiredValue(key), parsed.GetValue(file), output));
        return command;
    }

    private static Command Verify(TextWriter output)
    {
        Argument<string> pack = PackToReview();
        Option<string> key = new("--key") { Description = "The public key, as a PEM file, from a place that authors of rules cannot change.", Required = true };
        Option<string> file = new("--signature") { Description = "The file of the signature; left out, the one beside the pack." };
        Command command = new("verify", "Tells whether a pack is the one that was signed. Ends with 0 it is, 1 it is not, 64 bad usage, 65 bad input.") { pack, key, file };
        command.SetAction(parsed => VerifyCommand.Run(parsed.GetRequiredValue(pack), parsed.GetRequiredValue(key), parsed.GetValue(file), output));
        return command;
    }

    private static Option<string> Format(params string[] more)
    {
        string[] formats = ["text", .. more, "json"];
        Option<string> format = new("--format") { Description = $"{string.Join(", ", formats[..^1])} or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(formats);
        return format;
    }

    /// <summary>The language of what is answered; questions of usage and faults of input are told in English.</summary>
    private static Option<string> Speaking()
    {
        string[] tags = [.. Enum.GetValues<Language>().Select(language => language.Tag())];
        Option<string> language = new("--language") { Description = $"The language of the answer: {string.Join(" or ", tags)}.", DefaultValueFactory = _ => tags[0] };
        language.AcceptOnlyFromAmong(tags);
        return language;
    }

    private static Language Spoken(ParseResult parsed, Option<string> language) => LanguageTags.TryParse(parsed.GetValue(language)!, out Language spoken) ? spoken : Language.English;

    private static Option<string> Chart(string shows) => new("--chart") { Description = $"An SVG file to draw {shows} into." };

    private static Command Match(Stream input, TextWriter output, TextWriter error)
    {
        Argument<string> referral = CaseFile();
        Argument<string> therapists = new("therapists") { Description = "A file with therapists: a list, or NDJSON with one a line; or - for standard input." };
        therapists.Validators.Add(NoOptions);
        Option<string> format = Format();
        Option<string> weights = new("--weights") { Description = "A file with weights, and with what else is asked of a therapist." };
        Option<string> jurisdiction = new("--jurisdiction") { Description = "Where the massage is to be given, such as US-WA or DE; left out, the case's therapist or payer says it." };
        Option<int> most = new("--top") { Description = "How many of those who fit, and of the others, are listed. All are counted.", DefaultValueFactory = _ => 20 };
        most.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 10_000)
                result.AddError("--top takes a number from 0 to 10000.");
        });
        Option<string[]> rules = Packs();
        Option<string> language = Speaking();

        Command command = new("match", "Finds the therapists who fit a case. Ends with 0 somebody fits, 1 nobody fits, 64 bad usage, 65 bad input.")
        {
            referral, therapists, format, weights, jurisdiction, most, rules, language,
        };
        command.SetAction(parsed => MatchCommand.Run(
            new MatchRequest
            {
                Case = parsed.GetValue(referral)!,
                Therapists = parsed.GetValue(therapists)!,
                Json = parsed.GetValue(format) == "json",
                Packs = parsed.GetValue(rules) ?? [],
                Criteria = parsed.GetValue(weights),
                Jurisdiction = parsed.GetValue(jurisdiction),
                Most = parsed.GetValue(most),
                Language = Spoken(parsed, language),
            },
            input,
            output,
            error));
        return command;
    }

    private static Option<string[]> Packs()
    {
        Option<string[]> rules = new("--rules") { Description = "Rule packs, or layers of packs and overrides, to put over the standard ones.", AllowMultipleArgumentsPerToken = true };
        rules.Validators.Add(NoOptions);
        return rules;
    }

    private static Option<string[]> Schemes(string description)
    {
        Option<string[]> schemes = new("--scheme") { Description = description, AllowMultipleArgumentsPerToken = false };
        schemes.AcceptOnlyFromAmong(SchemeChoice.Ids);
        return schemes;
    }

    private static Command Replay(Stream input, TextWriter output, TextWriter error)
    {
        Argument<string[]> records = new("records") { Description = "Record files, NDJSON files with one record a line, folders of these, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        records.Validators.Add(NoOptions);
        Option<string> format = Format();
        Option<string[]> rules = Packs();
        Option<string[]> schemes = Schemes("Prescription schemes to add; left out, those that a record states.");
        Option<bool> plain = new("--no-crosswalk") { Description = "Reads codes as they are, also where a record states a crosswalk." };
        Command command = new("replay", "Decides recorded cases again. Ends with 0 the same bytes, 50 something differs, 60 a record was altered, 64 bad usage, 65 bad input.")
        {
            records, format, rules, schemes, plain,
        };
        command.SetAction(parsed => ReplayCommand.Run(
            new ReplayRequest
            {
                Paths = parsed.GetValue(records) ?? [],
                Json = parsed.GetValue(format) == "json",
                Packs = parsed.GetValue(rules) ?? [],
                Schemes = parsed.GetValue(schemes) ?? [],
                Crosswalk = !parsed.GetValue(plain),
            },
            input,
            output,
            error));
        return command;
    }

    private static Command Screen(Stream input, TextWriter output, TextWriter error)
    {
        Argument<string[]> cases = new("cases")
        {
            Description = "Case files, NDJSON files with one case a line, folders of these, or - for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        cases.Validators.Add(NoOptions);
        Option<string> format = Format("fhir");
        Option<string[]> rules = Packs();
        Option<string[]> schemes = Schemes("Prescription schemes to add: one of a payer, and practice for the talks before the first session.");
        Option<string> fhir = new("--fhir") { Description = "A FHIR R4 bundle with the patient's record." };
        Option<bool> plain = new("--no-crosswalk") { Description = "Reads the record's SNOMED CT and RxNorm codes as they are, without our unreviewed tables." };
        Option<string> plan = new("--plan") { Description = "A case file with the date, the plan and what the record lacks." };

        Option<string> language = Speaking();
        Option<string> chart = Chart("what may be done and the plan");
        Option<string> file = new("--out") { Description = "A file for the decisions, one a line, with how far it came beside it." };
        Option<string> record = new("--record") { Description = "A new file for records of the decisions, .ndjson for several; or a folder, for a file each, named by its hash." };
        Option<bool> resume = new("--resume") { Description = "Goes on where an earlier run into the file of --out stopped." };
        Option<int> threads = new("--threads") { Description = "How many cases are decided at the same time; left out, as many as there are processors.", DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, BatchOptions.MostThreads) };
        threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > BatchOptions.MostThreads)
                result.AddError(FormattableString.Invariant($"--threads takes a number from 1 to {BatchOptions.MostThreads}."));
        });
        Command command = new("screen", "Decides cases. Ends with 0 proceed, 10 modifications, 20 hold, 30 do not treat, 40 refer urgently, 64 bad usage, 65 bad input.")
        {
            cases, format, rules, schemes, language, fhir, plan, plain, chart, file, record, resume, threads,
        };
        command.SetAction(parsed => ScreenCommand.Run(
            new ScreenRequest
            {
                Cases = parsed.GetValue(cases) ?? [],
                Format = parsed.GetValue(format) switch { "json" => ScreenFormat.Json, "fhir" => ScreenFormat.Fhir, _ => ScreenFormat.Text },
                Packs = parsed.GetValue(rules) ?? [],
                Schemes = parsed.GetValue(schemes) ?? [],
                Language = Spoken(parsed, language),
                Fhir = parsed.GetValue(fhir),
                Plan = parsed.GetValue(plan),
                Chart = parsed.GetValue(chart),
                Crosswalk = !parsed.GetValue(plain),
                Out = parsed.GetValue(file),
                Resume = parsed.GetValue(resume),
                Record = parsed.GetValue(record),
                Clock = SystemClock.Instance,
                Threads = parsed.GetValue(threads),
            },
            input,
            output,
            error));
        return command;
    }
}
