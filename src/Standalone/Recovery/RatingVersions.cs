using ChiBo.Rating.Ratings;
using ChiBo.Rating.Years;
using ChiBo.Standalone.Storage;

namespace ChiBo.Standalone.Recovery;

/// <summary>How far the rating service has come.</summary>
internal sealed class RatingVersions(MonthRatings ratings, ExcellentCaps caps) : IConsumedVersions
{
    public async Task<IReadOnlyCollection<(string Kind, string Key)>> FindBehind(
        IReadOnlyList<StoredAggregate> stored, CancellationToken cancellation)
    {
        var meetings = await ratings.ReadMeetingVersions(cancellation);
        var cells = await ratings.ReadCellVersions(cancellation);
        var blocs = await caps.ReadVersions(cancellation);
        return
        [
            .. stored.Where(s => s.Kind switch
                {
                    "meeting" => meetings.GetValueOrDefault(s.Key) < s.Version,
                    "bloc" => blocs.GetValueOrDefault(s.Key.TrimEnd('/')) < s.Version,
                    "cell" => cells.GetValueOrDefault(s.Key) < s.Version,
                    _ => false,
                })
                .Select(s => (s.Kind, s.Key)),
        ];
    }
}
