using System.Runtime.CompilerServices;
using ChiBo.Domain.Meetings;
using ChiBo.Grains.Meetings;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>Whoever follows a meeting is told what to read again, whatever happens.</summary>
public sealed class EveryEventHasItsPart
{
    [Fact]
    public void No_event_is_forgotten()
    {
        var events = typeof(MeetingEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(MeetingEvent))).ToList();
        events.Count.ShouldBeGreaterThan(40);
        foreach (var type in events)
        {
            var happened = (MeetingEvent)RuntimeHelpers.GetUninitializedObject(type);
            MeetingParts.Of([happened]).ShouldNotBeEmpty(type.Name);
        }
    }
}
