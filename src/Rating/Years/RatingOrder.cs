using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Ratings.Decisions;
using ChiBo.Hosting.Bus;

namespace ChiBo.Rating.Years;

/// <summary>An order about a cell's year as it came over the bus.</summary>
/// <param name="CellId">Which cell.</param>
/// <param name="Year">Which year.</param>
/// <param name="Name">Tells it from every other order; a repeat has the same.</param>
/// <param name="Given">What its sender named it, and what it says under that name; null where they did not.</param>
/// <param name="Command">What is ordered, by whom.</param>
/// <param name="At">When it was given.</param>
internal sealed record RatingOrder(
    ScopePath CellId,
    int Year,
    string Name,
    OrderName? Given,
    ICommand<JudgedYear, RatingGiven> Command,
    DateTimeOffset At)
{
    /// <summary>As the name was stored before what is said under it was.</summary>
    public string? NameOfBefore => Given?.Stem[..^1];

    /// <summary>Why an order is refused before anything is read for it; null for one that can be decided.</summary>
    /// <param name="order">Null when there is a refusal.</param>
    public static Refusal? TryRead(
        Person by, string cellId, int year, string grade, DateTimeOffset at, Guid? messageId, object message,
        Func<Actor, RatingGrade, ICommand<JudgedYear, RatingGiven>> command, out RatingOrder? order)
    {
        order = null;
        if (!ScopePath.TryParse(cellId, out var cell) || cell.Depth != 3) return CommonRefusals.NotFound;
        var actor = Actor.Read(by.Id, by.MemberId, by.Grants.Select(g => (g.Role, g.Scope)));
        if (!actor.Reaches(cell)) return CommonRefusals.NotFound;
        if (!InputRange.HoldsPlanYear(year)) return CommonRefusals.InvalidValue("year");
        if (!Enum.TryParse<RatingGrade>(grade, out var rating) || !Enum.IsDefined(rating))
            return CommonRefusals.InvalidValue("grade");
        if (command(actor, rating).Admit(out var admitted) is { } unfit) return unfit;
        var given = OrderName.Of(by.Id, by.OrderId, message);
        order = new RatingOrder(cell, year, given?.Full ?? $"{messageId:N}", given, admitted, at);
        return null;
    }
}
