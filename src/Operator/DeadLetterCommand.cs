using System.Text;
using RabbitMQ.Client;

namespace ChiBo.Operator;

/// <summary>Lists dead letters, or sends them to their queues again.</summary>
internal sealed class DeadLetterCommand(IConnection connection, OperatorOptions options, TextWriter to)
{
    /// <returns>The program's exit code: 1 when the one message that was named is nowhere.</returns>
    public async Task<int> Run()
    {
        var found = 0;
        foreach (var queue in options.Queue is { } only ? [Input(only)] : InputQueues.All)
        foreach (var dead in InputQueues.DeadLettersOf(queue))
        {
            var letters = new DeadLetterQueue(connection, dead);
            if (options.Replays) found += await Replay(letters, queue);
            else await letters.Look(message =>
            {
                found++;
                Show(dead, message);
            });
        }

        await to.WriteLineAsync(options.Replays ? $"Đã trả lại {found} thông điệp." : $"Có {found} thông điệp.");
        return options.Id is not null && found == 0 ? 1 : 0;
    }

    /// <summary>People may name the queue of dead letters itself.</summary>
    private static string Input(string queue) =>
        queue.EndsWith("_error", StringComparison.Ordinal) ? queue[..^"_error".Length]
        : queue.EndsWith("_skipped", StringComparison.Ordinal) ? queue[..^"_skipped".Length]
        : queue;

    private async Task<int> Replay(DeadLetterQueue letters, string queue)
    {
        var moved = await letters.Replay(
            queue, m => options.All || string.Equals(m.BasicProperties.MessageId, options.Id, StringComparison.OrdinalIgnoreCase));
        if (moved > 0) await to.WriteLineAsync($"{letters.Name} → {queue}: {moved}");
        return moved;
    }

    private void Show(string queue, BasicGetResult message)
    {
        var letter = DeadLetter.Of(message);
        to.WriteLine($"{queue}  {letter.Id}  {letter.Type}  {letter.FailedAt}  {letter.Reason}");
        if (options.ShowsBody) to.WriteLine(Encoding.UTF8.GetString(message.Body.Span));
    }
}
