using ChiBo.Inspection.Records;
using ChiBo.Standalone.Storage;

namespace ChiBo.Standalone.Recovery;

/// <summary>How far the inspection service has come.</summary>
internal sealed class InspectionVersions(InspectionRecords records) : IConsumedVersions
{
    public async Task<IReadOnlyCollection<(string Kind, string Key)>> FindBehind(
        IReadOnlyList<StoredAggregate> stored, CancellationToken cancellation) =>
        new HeardVersions(
            await records.ReadMeetingVersions(cancellation),
            await records.ReadCellVersions(cancellation),
            await records.ReadBlocVersions(cancellation)).FindBehind(stored);
}
