using MassTransit;

namespace ChiBo.Contracts.Messages.Tests;

/// <summary>What was once put on the bus, or waits there, is still understood.</summary>
public sealed class FrozenMessages
{
    private const string WriteMissing = "CHIBO_WRITE_SAMPLES";

    public static TheoryData<string> Messages => [.. MessageTypes.All.Select(MessageTypes.NameOf)];

    public static TheoryData<string> Files => [.. StoredSamples.Files()];

    [Theory, MemberData(nameof(Messages))]
    public void Every_message_has_a_sample(string message)
    {
        if (Environment.GetEnvironmentVariable(WriteMissing) is { Length: > 0 } && !StoredSamples.Has(message))
            StoredSamples.Write(message, Wire.Write(FilledMessage.Of(MessageTypes.Find(message)!)));
        StoredSamples.Has(message).ShouldBeTrue(
            $"{message} has no sample; run this test with {WriteMissing}=1, look at the file and commit it.");
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_sample_is_read_with_each_member_where_it_was(string file)
    {
        var type = MessageTypes.Find(StoredSamples.MessageOf(file));
        type.ShouldNotBeNull($"{file} is of a message that is gone");
        Wire.Differences(StoredSamples.Read(file), type).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Messages))]
    public void The_bus_knows_every_message_by_its_name_and_version(string message) =>
        MessageUrn.ForTypeString(MessageTypes.Find(message)!)
            .ShouldBe($"urn:message:ChiBo.Contracts.Messages.{message.Replace('/', ':')}");

    [Fact]
    public void Control_an_added_member_is_no_difference() =>
        Wire.Differences(Stored, typeof(Changed.More)).ShouldBeEmpty();

    [Fact]
    public void Control_a_renamed_member_is_found() =>
        Wire.Differences(Stored, typeof(Changed.Renamed)).ShouldBe(["$.lines[0].points is not there"]);

    [Fact]
    public void Control_a_removed_member_is_found() =>
        Wire.Differences(Stored, typeof(Changed.Removed)).ShouldBe(["$.at is not there"]);

    [Theory]
    [InlineData(typeof(Changed.TextAsNumber))]
    [InlineData(typeof(Changed.NumberAsText))]
    [InlineData(typeof(Changed.FractionAsWhole))]
    [InlineData(typeof(Changed.InstantAsDay))]
    [InlineData(typeof(Changed.ListAsOne))]
    public void Control_a_retyped_member_is_found(Type retyped) =>
        Wire.Differences(Stored, retyped).ShouldHaveSingleItem();

    [Fact]
    public void Control_what_is_filled_leaves_no_member_out() =>
        Stored.ShouldBe(
            """
            {
              "id": "khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1",
              "at": "2026-11-04T07:30:00+00:00",
              "lines": [
                {
                  "name": "name",
                  "points": "1.5",
                  "place": 3
                }
              ]
            }

            """);

    private static string Stored => Wire.Write(FilledMessage.Of(typeof(Changed.Original)));
}
