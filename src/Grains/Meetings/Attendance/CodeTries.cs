using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Grains.Meetings.Attendance;

/// <summary>
/// Who has tried wrong codes lately, so that nobody guesses the room's; each person by themselves, so that nobody locks
/// another one out.
/// </summary>
/// <remarks>
/// Kept in the activation's memory and not stored: a guess is nothing that happened to the meeting, and storing it
/// would
/// let whoever guesses write to the record as often as they like. A new activation gives a few tries more, of a
/// million.
/// Only people of the meeting get here, so there are never many.
/// </remarks>
internal sealed class CodeTries
{
    private readonly Dictionary<string, WrongCodes> _ofPerson = [];

    /// <summary>
    /// The order with what its giver tried before; a wrong code counts from now on, before anybody awaits.
    /// </summary>
    public CheckIn Count(CheckIn order, MeetingState meeting, DateTimeOffset at)
    {
        var person = order.Actor.MemberId ?? "";
        var before = _ofPerson.GetValueOrDefault(person, WrongCodes.None);
        var counted = order with { Before = before };
        if (counted.IsWrong(meeting, at)) _ofPerson[person] = before.And(at);
        return counted;
    }
}
