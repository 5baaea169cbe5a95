using ChiBo.Inspection.Records;
using ChiBo.Standalone.Storage;

namespace ChiBo.Standalone.Recovery;

/// <summary>How far the inspection service has come.</summary>
internal sealed class InspectionVersions(InspectionRecords records) : IConsumedVersions
{
    public async Task<IReadOnlyCollection<(string Kind, string Key)>> FindBehind(
        IReadOnlyList<StoredAggregate> stored, CancellationToken cancellation)
    {
        var meetings = await records.ReadMeetingVersions(cancellation);
        var cells = await records.ReadCellVersions(cancellation);
        var blocs = await records.ReadBlocVersions(cancellation);
        return
        [
            .. stored.Where(s => s.Kind switch
                {
                    "meeting" => meetings.GetValueOrDefault(s.Key) < s.Version,
                    "cell" => cells.GetValueOrDefault(s.Key) < s.Version,
                    "bloc" => blocs.GetValueOrDefault(s.Key.TrimEnd('/')) < s.Version,
                    _ => false,
                })
                .Select(s => (s.Kind, s.Key)),
        ];
    }
}
