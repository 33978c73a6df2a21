using System.Text;
using MedicalMassage.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using Stream input = Console.OpenStandardInput();
return CommandLine.Run(args, input, Console.Out, Console.Error);
