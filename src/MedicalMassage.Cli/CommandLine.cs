using System.CommandLine;
using System.CommandLine.Parsing;
using MedicalMassage.Cli.CaseLibrary;
using MedicalMassage.Cli.Catalogue;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Cli.Screening;

namespace MedicalMassage.Cli;

/// <summary>The commands and options of <c>medical-massage</c>.</summary>
internal static class CommandLine
{
    internal static int Run(string[] args, Stream input, TextWriter output, TextWriter error)
    {
        RootCommand root = new("Referral rules for medical massage. No clinician has reviewed the standard rules yet.");
        root.Subcommands.Add(Screen(input, output, error));
        root.Subcommands.Add(Look(output));
        root.Subcommands.Add(Cases(output));

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

    private static Option<string[]> Packs()
    {
        Option<string[]> rules = new("--rules") { Description = "Rule packs, or layers of packs and overrides, to put over the standard ones.", AllowMultipleArgumentsPerToken = true };
        rules.Validators.Add(NoOptions);
        return rules;
    }

    private static Command Screen(Stream input, TextWriter output, TextWriter error)
    {
        Argument<string[]> cases = new("cases")
        {
            Description = "Case files, NDJSON files with one case a line, or - for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        cases.Validators.Add(NoOptions);
        Option<string> format = new("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Option<string[]> rules = Packs();
        Option<string> fhir = new("--fhir") { Description = "A FHIR R4 bundle with the patient's record." };
        Option<string> plan = new("--plan") { Description = "A case file with the date, the plan and what the record lacks." };

        Command command = new("screen", "Decides cases. Ends with 0 proceed, 10 modifications, 20 hold, 30 do not treat, 40 refer urgently, 64 bad usage, 65 bad input.")
        {
            cases, format, rules, fhir, plan,
        };
        command.SetAction(parsed => ScreenCommand.Run(
            new ScreenRequest
            {
                Cases = parsed.GetValue(cases) ?? [],
                Json = parsed.GetValue(format) == "json",
                Packs = parsed.GetValue(rules) ?? [],
                Fhir = parsed.GetValue(fhir),
                Plan = parsed.GetValue(plan),
            },
            input,
            output,
            error));
        return command;
    }
}
