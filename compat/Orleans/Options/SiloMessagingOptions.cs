namespace Orleans.Configuration;

/// <summary>How calls travel within and between silos.</summary>
public class SiloMessagingOptions : MessagingOptions
{

}
