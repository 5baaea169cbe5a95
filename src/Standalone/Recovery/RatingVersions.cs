using ChiBo.Rating.Ratings;
using ChiBo.Rating.Years;
using ChiBo.Standalone.Storage;

namespace ChiBo.Standalone.Recovery;

/// <summary>How far the rating service has come.</summary>
internal sealed class RatingVersions(MonthRatings ratings, ExcellentCaps caps) : IConsumedVersions
{
    public async Task<IReadOnlyCollection<(string Kind, string Key)>> FindBehind(
        IReadOnlyList<StoredAggregate> stored, CancellationToken cancellation) =>
        new HeardVersions(
            await ratings.ReadMeetingVersions(cancellation),
            await ratings.ReadCellVersions(cancellation),
            await caps.ReadVersions(cancellation)).FindBehind(stored);
}
