namespace Orleans.Configuration;

/// <summary>How calls travel from clients.</summary>
public class ClientMessagingOptions : MessagingOptions
{

}
