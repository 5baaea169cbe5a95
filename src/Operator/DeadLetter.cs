using System.Text;
using System.Text.Json;
using RabbitMQ.Client;

namespace ChiBo.Operator;

/// <summary>A message that no consumer could take.</summary>
/// <param name="Id">Its message id; empty where it has none.</param>
/// <param name="Type">Such as ScoreConfirmed.</param>
/// <param name="FailedAt">As the consumer wrote it.</param>
/// <param name="Reason">The fault's type and first line.</param>
internal sealed record DeadLetter(string Id, string Type, string FailedAt, string Reason)
{
    private const int MostReason = 160;

    public static DeadLetter Of(BasicGetResult message)
    {
        var headers = message.BasicProperties.Headers ?? new Dictionary<string, object?>();
        var reason = $"{Text(headers, "MT-Fault-ExceptionType")}: {Text(headers, "MT-Fault-Message")}".Trim(' ', ':');
        if (reason.Length == 0) reason = Text(headers, "MT-Reason");
        var line = reason.Split('\n')[0];
        return new DeadLetter(
            message.BasicProperties.MessageId ?? "",
            TypeOf(message.Body),
            Text(headers, "MT-Fault-Timestamp"),
            line.Length > MostReason ? line[..MostReason] + "…" : line);
    }

    private static string Text(IDictionary<string, object?> headers, string name) =>
        headers.TryGetValue(name, out var value)
            ? value switch { byte[] bytes => Encoding.UTF8.GetString(bytes), null => "", _ => value.ToString() ?? "" }
            : "";

    /// <summary>From the envelope: <c>urn:message:ChiBo.Contracts.Messages.V1:ScoreConfirmed</c>.</summary>
    private static string TypeOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var envelope = JsonDocument.Parse(body);
            return envelope.RootElement.GetProperty("messageType")[0].GetString()!.Split(':')[^1];
        }
        catch (Exception unreadable) when (unreadable
            is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return "?";
        }
    }
}
