using System.Text;
using ChiBo.Operator;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

Console.OutputEncoding = Encoding.UTF8;
try
{
    var options = OperatorOptions.Parse(args, Environment.GetEnvironmentVariable("Bus__RabbitMq"));
    await using var connection = await new ConnectionFactory { Uri = options.Broker }.CreateConnectionAsync();
    return await new DeadLetterCommand(connection, options, Console.Out).Run();
}
catch (FormatException wrong)
{
    Console.Error.WriteLine($"{wrong.Message}\n\n{OperatorOptions.Usage}");
    return 2;
}
catch (BrokerUnreachableException away)
{
    Console.Error.WriteLine($"Không kết nối được RabbitMQ: {away.InnerException?.Message ?? away.Message}");
    return 1;
}
