using System.Diagnostics;
using System.Text.Json;
using ChiBo.Evening;
using ChiBo.Evening.Results;
using ChiBo.Evening.Rooms;
using ChiBo.Evening.Systems;

EveningOptions options;
try
{
    options = EveningOptions.Parse(args);
}
catch (FormatException wrong)
{
    await Console.Error.WriteLineAsync($"{wrong.Message}\n\n{EveningOptions.Usage}");
    return 2;
}

await using var stand = await Stand.Start(options);
var signing = Stopwatch.GetTimestamp();
var bloc = await Bloc.Sign(stand.ChiBo, stand.Data, options.Scale, options.Cells);
Console.WriteLine($"{bloc.Members} tokens signed in {Stopwatch.GetElapsedTime(signing).TotalSeconds:0.0} s (not timed below)");
var empty = await stand.Database.Size();
var (results, differences, months) = (new List<EveningResult>(), new List<string>(), new List<IReadOnlyList<Room>>());
var rehearsals = Enumerable.Repeat(options.Connections[0], options.Rehearsals);
foreach (var (i, connections) in rehearsals.Concat(options.Connections).Index())
{
    var month = new DateOnly(2026, 11, 1).AddMonths(i);
    var (result, wrong) = await new OneEvening(stand, bloc, connections, month).Run();
    if (i >= options.Rehearsals)
    {
        Printer.Print(result, Console.Out);
        results.Add(result);
    }

    differences.AddRange(wrong);
    months.Add(bloc.RoomsOf(month));
}

var footprint = await Footprint.Take(stand, bloc, months, empty);
footprint.Print(Console.Out);
if (options.Json is { } file)
    await File.WriteAllTextAsync(file, JsonSerializer.Serialize(Facts.Of(results, footprint), Facts.Readable));
Console.WriteLine(differences.Count == 0
    ? "Every acknowledged order is in the grains and in the read model, once."
    : $"THE BOOKS DO NOT AGREE, {differences.Count} times:");
foreach (var line in differences.Take(50)) Console.WriteLine(line);
return differences.Count == 0 && results.TrueForAll(r => r.Kinds.All(k => k.Failed == 0 && k.Refused == 0)) ? 0 : 1;
