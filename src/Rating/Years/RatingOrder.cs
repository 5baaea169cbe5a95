using System.Globalization;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Ratings.Decisions;

namespace ChiBo.Rating.Years;

/// <summary>An order about a cell's year as it came over the bus.</summary>
/// <param name="CellId">Which cell.</param>
/// <param name="Year">Which year.</param>
/// <param name="Name">Tells it from every other order; a repeat has the same.</param>
/// <param name="Command">What is ordered, by whom.</param>
/// <param name="At">When it was given.</param>
internal sealed record RatingOrder(
    ScopePath CellId, int Year, string Name, ICommand<JudgedYear, RatingGiven> Command, DateTimeOffset At)
{
    /// <summary>Null for an order that names no cell, or no rating.</summary>
    public static RatingOrder? Of(
        Person by, string cellId, int year, string grade, DateTimeOffset at, Guid? messageId,
        Func<Actor, RatingGrade, ICommand<JudgedYear, RatingGiven>> command)
    {
        if (!ScopePath.TryParse(cellId, out var cell) || cell.Depth != 3) return null;
        if (!Enum.TryParse<RatingGrade>(grade, out var rating) || !Enum.IsDefined(rating)) return null;
        var actor = Actor.Read(by.Id, by.MemberId, by.Grants.Select(g => (g.Role, g.Scope)));
        var name = by.OrderId is { } order
            ? string.Create(CultureInfo.InvariantCulture, $"{by.Id}/{order}")
            : $"{messageId:N}";
        return new RatingOrder(cell, year, name, command(actor, rating), at);
    }
}
