using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Grains.Meetings.Minutes;

/// <summary>The wire's requests about the minutes as orders.</summary>
internal static class MinutesCommands
{
    public static EditMinutes ToCommand(this EditMinutesRequest request, Actor actor) => new(
        actor,
        request.Opening,
        request.Proceedings,
        request.Closing,
        [.. (request.Corrections ?? []).Select(c => new OpinionCorrection(c.OpinionId, c.Text))]);

    public static SignMinutes ToCommand(this SignMinutesRequest request, Actor actor) => new(actor, request.AddendumId);

    public static AddAddendum ToCommand(this AddAddendumRequest request, Actor actor) => new(actor, request.Text);
}
