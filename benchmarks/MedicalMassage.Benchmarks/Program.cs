using BenchmarkDotNet.Running;
using MedicalMassage.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(DecidingACase).Assembly).Run(args);
