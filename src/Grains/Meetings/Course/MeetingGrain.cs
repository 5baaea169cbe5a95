using System.Security.Cryptography;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Scoring;
using ChiBo.Grains.Meetings.Course;
using Orders = ChiBo.Domain.Meetings.Course;

namespace ChiBo.Grains.Meetings;

public sealed partial class MeetingGrain
{
    private const int SecretBytes = 32;

    private DateOnly Today => VietnamTime.DateOf(Clock.GetUtcNow());

    public async Task<Outcome> PlanMeeting(Caller caller, PlanMeetingRequest request)
    {
        var outcome = await Execute(request.ToCommand(caller.ToActor(), Path, await _sources.Cell(Path, Today)));
        if (!outcome.IsRefused) await AskForVisitors();
        return outcome;
    }

    public Task<Outcome> FollowSchedule(Caller caller, FollowScheduleRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public async Task<Outcome> ConveneMeeting(Caller caller)
    {
        var actor = caller.ToActor();
        if (MayGoOn(Orders.ConveneMeeting.Guard, actor)) await AskForVisitors();
        var cell = MayGoOn(Orders.ConveneMeeting.Guard, actor) ? await CellToday() : CellFacts.Nobody;
        return await Execute(new ConveneMeeting(actor, cell));
    }

    public async Task<Outcome> PostponeMeeting(Caller caller, PostponeMeetingRequest request) =>
        await Execute(request.ToCommand(caller.ToActor(), await _sources.Rules(Path)));

    public Task<Outcome> CancelMeeting(Caller caller, CancelMeetingRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> InviteGuest(Caller caller, InviteGuestRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public Task<Outcome> AssignObservers(Caller caller, AssignObserversRequest request) =>
        Execute(request.ToCommand(caller.ToActor()));

    public async Task<Outcome> OpenMeeting(Caller caller, OpenMeetingRequest request)
    {
        var actor = caller.ToActor();
        if (MayGoOn(Orders.OpenMeeting.Guard, actor)) await AskForVisitors();
        var (cell, before) = await Fetch(Orders.OpenMeeting.Guard, actor);
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes));
        return await Execute(request.ToCommand(actor, cell, before, secret));
    }

    public async Task<Outcome> ConcludeMeeting(Caller caller) =>
        await Execute(new ConcludeMeeting(caller.ToActor(), await Edition()));

    /// <summary>
    /// A visit may have been planned before its meeting was: whoever comes later asks, and hears of changes from then on.
    /// </summary>
    private async Task AskForVisitors()
    {
        if (Stored.Exists && await _sources.Visitors(Stored) is { } visitors)
            await Execute(visitors.ToRequest().ToCommand(Actor.Platform));
    }

    /// <summary>
    /// Whether a command gets further than its guard. Whoever may not give it learns nothing by what would be fetched for it;
    /// the command itself is refused, or is the repeat of one that was carried out.
    /// </summary>
    private bool MayGoOn(Func<MeetingState, Actor, Refusal?> guard, Actor actor) => guard(Newest, actor) is null;

    /// <summary>The cell as of today, and what came before this meeting; nothing for whoever may not go on.</summary>
    private async Task<(CellFacts Cell, MeetingsBefore Before)> Fetch(
        Func<MeetingState, Actor, Refusal?> guard, Actor actor)
    {
        if (!MayGoOn(guard, actor)) return (CellFacts.Nobody, MeetingsBefore.None);
        var (cell, before) = (CellToday(), _sources.Before(Stored));
        return (await cell, await before);
    }

    private async Task<CellFacts> CellToday() => await _sources.Cell(Path, Today) ?? CellFacts.Nobody;

    /// <summary>The edition that scores this meeting's month; this month's where there is no meeting.</summary>
    private Task<Rubric> Edition() => _sources.Rubric(Path, Stored.Exists ? Stored.Month : Month.Of(Today));
}
