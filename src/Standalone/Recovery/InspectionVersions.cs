using ChiBo.Inspection.Records;

namespace ChiBo.Standalone.Recovery;

/// <summary>How far the inspection service has come.</summary>
internal sealed class InspectionVersions(InspectionRecords records) : IConsumedVersions
{
    public async Task<HeardVersions> Read(CancellationToken cancellation) => new(
        await records.ReadMeetingVersions(cancellation),
        await records.ReadCellVersions(cancellation),
        await records.ReadBlocVersions(cancellation));
}
