using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>How late the cells of each bloc may still meet for a month, as its settings say.</summary>
internal sealed class LateDays
{
    private readonly ImmutableDictionary<string, int> _ofBloc;

    private LateDays(ImmutableDictionary<string, int> ofBloc) => _ofBloc = ofBloc;

    /// <summary>Every bloc's: a setting is no secret of its office, and a cell's reader does not see the bloc's row.</summary>
    public static Task<LateDays> Read(ReadModel model, CancellationToken cancellation) => model.ReadEverything(
        async connection => new LateDays(
            (await connection.QueryAsync<(string Id, int Days)>("select id, late_days from blocs_v1"))
            .ToImmutableDictionary(b => b.Id, b => b.Days)),
        cancellation);

    /// <summary>Whether no regular meeting of the month can begin any more in the cell.</summary>
    public bool IsOver(string cellId, Month month, DateTimeOffset now) =>
        now >= CountedMonth.EndOf(
            month, _ofBloc.GetValueOrDefault(ScopePath.Parse(cellId).Bloc.Value, CountedMonth.DefaultLateDays));
}
