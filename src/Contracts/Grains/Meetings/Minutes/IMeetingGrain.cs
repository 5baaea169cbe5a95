using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Minutes;

// One interface over several pages: its namespace is that of the first.
namespace ChiBo.Contracts.Grains.Meetings;

public partial interface IMeetingGrain
{
    /// <summary>Drafts the minutes from what happened.</summary>
    [Alias("draft-minutes")]
    Task<Outcome> DraftMinutes(Caller caller);

    /// <summary>Edits the words of the draft.</summary>
    [Alias("edit-minutes")]
    Task<Outcome> EditMinutes(Caller caller, EditMinutesRequest request);

    /// <summary>Records that the minutes were read and approved: their content is frozen.</summary>
    [Alias("approve-minutes")]
    Task<Outcome> ApproveMinutes(Caller caller);

    /// <summary>Signs the minutes, or an addendum, as minutes taker or chair.</summary>
    [Alias("sign-minutes")]
    Task<Outcome> SignMinutes(Caller caller, SignMinutesRequest request);

    /// <summary>Corrects signed minutes by an addendum, which is signed again.</summary>
    [Alias("add-addendum")]
    Task<Outcome> AddAddendum(Caller caller, AddAddendumRequest request);

    /// <summary>Sends minutes and resolution to members and superior.</summary>
    [Alias("publish-minutes")]
    Task<Outcome> PublishMinutes(Caller caller);
}
