using System.Text;
using ChiBo.Demo;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Organisations;
using ChiBo.Gateway.Files;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Scoring;
using ChiBo.Standalone.Demo;
using ChiBo.Standalone.Options;
using ChiBo.Standalone.Storage;

namespace ChiBo.Standalone.History;

/// <summary>
/// Makes the past of the demo bloc: the domain decides every order at its time, and the records are stored in bulk, a
/// cell with all its meetings in one transaction. What a load before this one has stored stays.
/// </summary>
internal sealed class HistoryLoader(
    DemoBloc demo, StandaloneOptions options, INewRecords records, StoredAggregates aggregates, IDocumentStore documents)
{
    private const string Text = "Bản dự thảo chuyên đề của đảng bộ mẫu: thực trạng, nguyên nhân, giải pháp, liên hệ của đảng viên.\n";

    /// <param name="done">Told after each cell.</param>
    /// <param name="cancellation">Stops between two cells.</param>
    public async Task Load(Action done, CancellationToken cancellation)
    {
        var stored = (await aggregates.Read(cancellation)).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var rubric = RubricLibrary.Read(RubricLibrary.FindPreset(RubricLibrary.Default)!);
        var bloc = new PastBloc(demo, options.DemoSeed!.Value, options.HistoryMonths, rubric, await StoreStudy(cancellation));
        if (!stored.Contains(ScopePath.Parse(demo.Id).ToKey())) await records.StoreNew(Above(bloc));
        // groups are stored last, and need what became of every visit: until they are, stored cells live once more in memory
        var hasGroups = demo.WorkingGroups.All(g => stored.Contains(ScopePath.Parse(g.Id).ToKey()));
        var cells = demo.Organisations.SelectMany(o => o.Cells.Select(c => (Cell: c, Organisation: o.Name)));
        await Parallel.ForEachAsync(
            cells,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation },
            async (one, _) =>
            {
                var isStored = stored.Contains(one.Cell.Id);
                if (!isStored || !hasGroups)
                {
                    var lived = new PastCell(bloc, one.Cell, one.Organisation).Live();
                    if (!isStored) await records.StoreNew(lived);
                }

                done();
            });
        if (!hasGroups) await records.StoreNew(demo.WorkingGroups.Select(g => new PastGroup(bloc, g).Live()));
    }

    /// <summary>The bloc and its organisations, registered in the month before the meetings.</summary>
    private static IEnumerable<(string, ScopePath, AggregateRecord)> Above(PastBloc bloc)
    {
        var at = VietnamTime.At(bloc.Registered.FirstDay, TimeOnly.MinValue);
        var id = ScopePath.Parse(bloc.Demo.Id);
        yield return ("bloc", id, Record(new RegisterBloc(bloc.Office, id, bloc.Demo.Name, bloc.Rubric.Id), at));
        foreach (var organisation in bloc.Demo.Organisations)
        {
            var path = ScopePath.Parse(organisation.Id);
            var order = new RegisterOrganisation(bloc.Office, path, organisation.Name, BlocExists: true);
            yield return ("organisation", path, Record(order, at));
        }
    }

    private static AggregateRecord Record<TState, TEvent>(ICommand<TState, TEvent> order, DateTimeOffset at)
        where TState : class, IAggregateState<TState>
        where TEvent : class, IEvent<TState>
    {
        var aggregate = new RecordedAggregate<TState, TEvent>();
        return aggregate.Execute(order, at) is { } refusal ? throw new DemoRefusedException(refusal.Code) : aggregate.ToRecord();
    }

    private async Task<Document> StoreStudy(CancellationToken cancellation)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        var upload = await documents.Store(content, "chibo-demo", cancellation);
        var kept = upload.Document ?? throw new DemoRefusedException(upload.Refusal!.Code);
        return new Document("", "Dự thảo chuyên đề", DocumentPresentation.InFull, null, kept.Sha256, kept.Size, kept.MediaType, default);
    }
}
