using ChiBo.Rating.Ratings;
using ChiBo.Rating.Years;

namespace ChiBo.Standalone.Recovery;

/// <summary>How far the rating service has come.</summary>
internal sealed class RatingVersions(MonthRatings ratings, ExcellentCaps caps) : IConsumedVersions
{
    public async Task<HeardVersions> Read(CancellationToken cancellation) => new(
        await ratings.ReadMeetingVersions(cancellation),
        await ratings.ReadCellVersions(cancellation),
        await caps.ReadVersions(cancellation));
}
